import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE, isLocale } from '@themenportal/shared/locales';
import { chunks } from '../../document-actions/index.ts';
import { isFields, type Fields } from '../entry/index.ts';
import type { TypeModel } from '../model/index.ts';
import { fromRow } from './from-row.ts';
import { populateOf } from './populate.ts';
import type { StoredEntry, StoredFile } from './stored-entry.ts';

/** All versions of the given documents in all languages. */
export async function readEntries(
  strapi: Core.Strapi,
  type: TypeModel,
  documentIds: readonly string[],
  files: Map<string, StoredFile>,
): Promise<StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for (const chunk of chunks(documentIds)) {
    const rows: unknown[] = await strapi.db
      .query(type.uid)
      .findMany({ where: { documentId: { $in: chunk } }, populate: populateOf(type.fields) });
    entries.push(...rows.filter(isFields).map((row) => toEntry(row, type, files)));
  }
  return entries;
}

function toEntry(row: Fields, type: TypeModel, files: Map<string, StoredFile>): StoredEntry {
  const documentId = String(row.documentId);
  const locale = type.localized ? row.locale : SOURCE_LOCALE;
  if (!isLocale(locale))
    throw new Error(
      `The ${type.type} "${documentId}" is written in "${String(row.locale)}", which is not a language of the portal.`,
    );
  const own = locale === SOURCE_LOCALE ? type.fields : type.fields.filter(({ localized }) => localized);
  return {
    address: { type: type.type, documentId, locale, version: row.publishedAt === null ? 'draft' : 'published' },
    fields: fromRow(row, own, files),
  };
}

/** The ids of all documents of a type, in an order that does not depend on the database. */
export async function readDocumentIds(strapi: Core.Strapi, type: TypeModel): Promise<string[]> {
  const rows: unknown[] = await strapi.db.query(type.uid).findMany({ select: ['documentId'] });
  return [...new Set(rows.filter(isFields).map(({ documentId }) => String(documentId)))].sort();
}
