import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { isRecord, ofStatus, type PublicUid, type Status } from '../document-actions/index.ts';

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
  const model = strapi.contentTypes[uid];
  const { getNestedPopulateOfNonLocalizedAttributes, copyNonLocalizedAttributes } = strapi
    .plugin('i18n')
    .service('content-types');
  for (const documentId of ids) {
    const versions: unknown[] = await strapi.db.query(uid).findMany({
      where: { documentId, ...ofStatus(status) },
      populate: getNestedPopulateOfNonLocalizedAttributes(uid),
    });
    const rows = versions.filter(isRecord);
    const german = rows.find(({ locale }) => locale === SOURCE_LOCALE);
    if (german === undefined || rows.length === 1) continue;
    const values: unknown = copyNonLocalizedAttributes(model, german);
    const differs = rows.some((row) => !isDeepStrictEqual(copyNonLocalizedAttributes(model, row), values));
    if (differs) await strapi.plugin('i18n').service('localizations').syncNonLocalizedAttributes(german, model);
  }
}
