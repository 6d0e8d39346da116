import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { isRecord, ofStatus, type PublicUid, type Status } from '../document-actions/index.ts';

type Row = Record<string, unknown>;

/**
 * Gives all translations the German values of what is the same in every language.
 * Strapi does so too, but compares with whichever version it finds first, and then leaves others behind.
 */
export async function spreadGermanValues(
  strapi: Core.Strapi,
  uid: PublicUid,
  status: Status,
  ids: readonly string[],
): Promise<void> {
  for (const documentId of ids) {
    const german = await loadGermanValues(strapi, uid, status, documentId);
    if (german !== undefined) await writeGermanValues(strapi, uid, status, german);
  }
}

/** The German version with all that is the same in every language; `undefined` if there is none in this state. */
export async function loadGermanValues(
  strapi: Core.Strapi,
  uid: PublicUid,
  status: Status,
  documentId: string,
): Promise<Row | undefined> {
  return (await loadRows(strapi, uid, status, documentId)).find(({ locale }) => locale === SOURCE_LOCALE);
}

/** Gives every version of the document, the German one included, the values that the German one had when it was loaded. */
export async function writeGermanValues(
  strapi: Core.Strapi,
  uid: PublicUid,
  status: Status,
  german: Row,
): Promise<void> {
  const model = strapi.contentTypes[uid];
  const { copyNonLocalizedAttributes } = strapi.plugin('i18n').service('content-types');
  const rows = await loadRows(strapi, uid, status, String(german.documentId));
  const values: unknown = copyNonLocalizedAttributes(model, german);
  const differing = rows.filter((row) => !isDeepStrictEqual(copyNonLocalizedAttributes(model, row), values));
  if (differing.length === 0) return;
  // Strapi writes to all languages but that of the source: without one, to all.
  const source = differing.some(({ locale }) => locale === SOURCE_LOCALE) ? { ...german, locale: '' } : german;
  await strapi.plugin('i18n').service('localizations').syncNonLocalizedAttributes(source, model);
}

async function loadRows(strapi: Core.Strapi, uid: PublicUid, status: Status, documentId: string): Promise<Row[]> {
  const { getNestedPopulateOfNonLocalizedAttributes } = strapi.plugin('i18n').service('content-types');
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, ...ofStatus(status) },
    populate: getNestedPopulateOfNonLocalizedAttributes(uid),
  });
  return rows.filter(isRecord);
}
