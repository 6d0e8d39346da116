import type { Core } from '@strapi/strapi';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { keyOf, type EntryIdentity } from '../change-log/index.ts';
import { ofStatus } from '../document-actions/index.ts';
import { TYPE_FORMS } from '../editing/index.ts';
import { uidOf } from './entry-address.ts';

const RowsSchema = z.array(z.looseObject({ documentId: z.string(), locale: z.string().nullish() }));

/** What editors call the entries, by key; without those that are deleted. */
export async function titlesOf(
  strapi: Core.Strapi,
  entries: readonly EntryIdentity[],
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const [type, ofType] of Map.groupBy(entries, ({ type }) => type)) {
    const uid = uidOf(type);
    const { mainField } = TYPE_FORMS[uid];
    const rows: unknown = await strapi.db.query(uid).findMany({
      select: ['documentId', 'locale', mainField],
      where: { documentId: { $in: ofType.map(({ documentId }) => documentId) }, ...ofStatus('draft') },
    });
    for (const { documentId, locale, [mainField]: title } of RowsSchema.parse(rows)) {
      const language = locale ?? SOURCE_LOCALE;
      if (isLocale(language) && typeof title === 'string')
        titles.set(keyOf({ type, documentId, locale: language }), title);
    }
  }
  return titles;
}

const AddressesSchema = z.array(z.object({ entryKey: z.string(), pathBefore: z.string().nullish() }));

/** Where entries that are deleted had their page, by key: the last that is known of them. */
export async function lastAddressesOf(
  strapi: Core.Strapi,
  entries: readonly EntryIdentity[],
): Promise<ReadonlyMap<string, string>> {
  const rows: unknown = await strapi.db.query('api::change.change').findMany({
    select: ['entryKey', 'pathBefore'],
    where: { superseded: false, kind: 'delete', entryKey: { $in: entries.map(keyOf) } },
  });
  return new Map(
    AddressesSchema.parse(rows).flatMap(({ entryKey, pathBefore }) => (pathBefore ? [[entryKey, pathBefore]] : [])),
  );
}
