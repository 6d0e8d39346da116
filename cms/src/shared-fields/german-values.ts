import type { Core, Schema } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { attributesOf, isRecord, isTranslated, loadDraft, type DocumentAction } from '../document-actions/index.ts';

/**
 * Takes from what is sent for a translation all that is the same in every language: the German version rules.
 * Strapi itself lets the last writer win, so an open form of a translation would undo later German changes.
 */
export async function keepGermanValues(
  strapi: Core.Strapi,
  { uid, documentId, locales, data }: DocumentAction,
): Promise<void> {
  const id = documentId ?? (typeof data.documentId === 'string' ? data.documentId : undefined);
  if (locales === '*' || locales.includes(SOURCE_LOCALE) || id === undefined) return;
  const german = await loadDraft(strapi, uid, id, SOURCE_LOCALE);
  if (german === undefined) return;
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (isTranslated(attribute) || !isEditable(name, attribute)) continue;
    delete data[name];
    if (attribute.type !== 'relation') data[name] = asInput(strapi, attribute, german[name]);
  }
}

const BOOKKEEPING = new Set([
  'documentId',
  'locale',
  'publishedAt',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'localizations',
]);

const isEditable = (name: string, attribute: Schema.Attribute.AnyAttribute): boolean =>
  !BOOKKEEPING.has(name) && attribute.configurable !== false;

/** A stored value as Strapi takes it: files by id, components as new ones. */
function asInput(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => asInput(strapi, attribute, item));
  if (!isRecord(value)) return value;
  if (attribute.type === 'media') return value.id;
  if (attribute.type !== 'component') return value;
  const attributes = attributesOf(strapi, attribute.component);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const own = attributes[name];
      return own === undefined ? [] : [[name, asInput(strapi, own, inner)]];
    }),
  );
}
