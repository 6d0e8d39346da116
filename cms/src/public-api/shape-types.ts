import type { Core, Schema } from '@strapi/strapi';
import { mediaType, publicTypes } from './public-types.ts';

/** Fields of a stored file that describe the storage, not the picture. */
const privateFileFields = [
  'related',
  'folder',
  'folderPath',
  'provider',
  'provider_metadata',
  'hash',
  'previewUrl',
  'focalPoint',
];

const isScalar = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  !['relation', 'media', 'component', 'dynamiczone', 'json', 'blocks'].includes(attribute.type);

/** Decides which types, fields and filters the GraphQL plugin derives from the content types. */
export const shapeTypes = (strapi: Core.Strapi): void => {
  const { shadowCRUD } = strapi.plugin('graphql').service('extension');
  const isPublic = (uid: string): boolean => publicTypes.some((type) => type === uid);

  for (const [uid, contentType] of Object.entries(strapi.contentTypes)) {
    if (uid === mediaType) {
      shadowCRUD(uid).disableQueries().disableMutations();
      for (const name of privateFileFields) shadowCRUD(uid).field(name).disable();
    } else if (isPublic(uid)) {
      shadowCRUD(uid).disableMutations();
      shadowCRUD(uid).field('localizations').disable();
    } else {
      shadowCRUD(uid).disable();
      continue;
    }
    keepScalarFilters(shadowCRUD(uid), contentType.attributes);
  }
  for (const [uid, component] of Object.entries(strapi.components)) {
    // A row number that changes with every publication.
    shadowCRUD(uid).field('id').disable();
    keepScalarFilters(shadowCRUD(uid), component.attributes);
  }
};

interface ShadowCrud {
  field(name: string): { disableFilters(): unknown };
}

/** A filter across a relation could ask about an entry that is not published. */
const keepScalarFilters = (shadow: ShadowCrud, attributes: Schema.Attributes): void => {
  for (const [name, attribute] of Object.entries(attributes)) {
    if (!isScalar(attribute)) shadow.field(name).disableFilters();
  }
};
