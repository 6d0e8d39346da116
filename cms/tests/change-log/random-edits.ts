import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '@themenportal/shared/content';
import fc from 'fast-check';
import { contentTypeOf } from '../../src/document-actions/index.ts';
import { publicTypes } from '../../src/public-api/public-types.ts';
import { arbitraryData, type Data } from './random-data.ts';

/** One thing that an editor may do, or try to do. */
export type Edit = Save | Action | { readonly what: 'renameFile'; readonly name: string };

interface Place {
  readonly type: ContentType;
  readonly id: string;
  readonly locale: string;
}

interface Save extends Place {
  readonly what: 'save';
  readonly data: Data;
}

interface Action extends Place {
  readonly what: 'publish' | 'unpublish' | 'delete' | 'discardDraft';
}

/** How many documents there may be of each type, but the portal. */
export const DOCUMENTS = [1, 2, 3] as const;

const idOf = (type: ContentType) =>
  type === 'portal' ? fc.constant('portal') : fc.constantFrom(...DOCUMENTS).map((number) => `${type}-${number}`);

const localeOf = (type: ContentType) =>
  type === 'redirect' ? fc.constant('de') : fc.constantFrom('de', 'de', 'en', 'ar');

const typeOf = fc.constantFrom<ContentType>(...CONTENT_TYPES, 'topic', 'topic', 'topic', 'office', 'concept');

const save = (file: number): fc.Arbitrary<Edit> =>
  typeOf.chain((type) =>
    fc.record({
      what: fc.constant('save'),
      type: fc.constant(type),
      id: idOf(type),
      locale: localeOf(type),
      data: arbitraryData(file)[type],
    }),
  );

const act = (...names: Action['what'][]): fc.Arbitrary<Edit> =>
  typeOf.chain((type) =>
    fc.record({
      what: fc.constantFrom(...names),
      type: fc.constant(type),
      id: idOf(type),
      locale: fc.oneof({ weight: 2, arbitrary: localeOf(type) }, { weight: 1, arbitrary: fc.constant('*') }),
    }),
  );

const rename: fc.Arbitrary<Edit> = fc.record({
  what: fc.constant('renameFile'),
  name: fc.constantFrom('eins.svg', 'zwei.svg', 'drei.svg'),
});

export const arbitraryEdit = (file: number): fc.Arbitrary<Edit> =>
  fc.oneof(
    { weight: 9, arbitrary: save(file) },
    { weight: 9, arbitrary: act('publish') },
    { weight: 3, arbitrary: act('unpublish', 'discardDraft') },
    { weight: 1, arbitrary: act('delete') },
    { weight: 1, arbitrary: rename },
  );

/** Does what the edit says. Returns false where the CMS refuses it. */
export async function perform(strapi: Core.Strapi, edit: Edit, file: number): Promise<boolean> {
  try {
    if (edit.what === 'renameFile')
      await strapi.plugin('upload').service('upload').updateFileInfo(file, { name: edit.name });
    else await write(strapi, edit);
    return true;
  } catch (error) {
    if (error instanceof Error && REFUSALS.has(error.name)) return false;
    throw error;
  }
}

const REFUSALS = new Set(['ValidationError', 'YupValidationError', 'NotFoundError', 'ApplicationError']);

async function write(strapi: Core.Strapi, edit: Save | Action): Promise<void> {
  const { type, id: documentId, locale } = edit;
  const uid = publicTypes.find((known) => contentTypeOf(known) === type);
  if (uid === undefined) throw new Error(`There is no type ${type}.`);
  const documents = strapi.documents(uid);
  switch (edit.what) {
    case 'publish':
      await documents.publish({ documentId, locale });
      break;
    case 'unpublish':
      await documents.unpublish({ documentId, locale });
      break;
    case 'delete':
      await documents.delete({ documentId, locale });
      break;
    case 'discardDraft':
      await documents.discardDraft({ documentId, locale });
      break;
    case 'save': {
      const exists = (await strapi.db.query(uid).count({ where: { documentId } })) > 0;
      if (exists) await documents.update({ documentId, locale, data: edit.data });
      else await documents.create({ locale, data: { documentId, ...edit.data } });
    }
  }
}
