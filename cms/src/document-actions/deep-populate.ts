import type { Core, Schema } from '@strapi/strapi';
import { isRecord } from './document-action.ts';

/**
 * A query's `populate` that loads an entry whole: components and media in full, related documents as the query `related`
 * takes them, by default by their id.
 */
export function deepPopulate(
  strapi: Core.Strapi,
  uid: string,
  related: Record<string, unknown> = { select: ['documentId', 'locale'] },
): Record<string, unknown> {
  const attributes = Object.entries(attributesOf(strapi, uid));
  return Object.fromEntries(
    attributes.flatMap(([name, attribute]) => {
      const populate = populateOf(strapi, name, attribute, related);
      return populate === undefined ? [] : [[name, populate]];
    }),
  );
}

/** Who wrote an entry, and its other languages: not content. */
const BOOKKEEPING = new Set(['createdBy', 'updatedBy', 'localizations']);

function populateOf(
  strapi: Core.Strapi,
  name: string,
  attribute: Schema.Attribute.AnyAttribute,
  related: Record<string, unknown>,
): unknown {
  switch (attribute.type) {
    case 'relation':
      return BOOKKEEPING.has(name) ? undefined : related;
    case 'media':
      return true;
    case 'component':
      return { populate: deepPopulate(strapi, attribute.component, related) };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          attribute.components.map((uid) => [uid, { populate: deepPopulate(strapi, uid, related) }]),
        ),
      };
    default:
      return undefined;
  }
}

export function attributesOf(strapi: Core.Strapi, uid: string): Schema.Attributes {
  const models: Readonly<Record<string, { attributes: Schema.Attributes } | undefined>> = {
    ...strapi.contentTypes,
    ...strapi.components,
  };
  const model = models[uid];
  if (!model) throw new Error(`There is no content type or component ${uid}.`);
  return model.attributes;
}

/** True for what a translation says in its own words; everything else is the same in all languages. */
export function isTranslated(attribute: Schema.Attribute.AnyAttribute): boolean {
  return isLocalised(attribute.pluginOptions);
}

/** Reads the i18n plugin's mark on a type or an attribute. */
export function isLocalised(pluginOptions: unknown): boolean {
  return isRecord(pluginOptions) && isRecord(pluginOptions.i18n) && pluginOptions.i18n.localized === true;
}
