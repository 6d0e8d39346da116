import type { Core } from '@strapi/strapi';
import type { PublicationFailure } from '@themenportal/shared/announcements';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import { keyOf } from '../change-log/index.ts';
import { chunks } from '../document-actions/index.ts';

const UID = 'api::publication-failure.publication-failure';

const RowSchema = z.object({
  key: z.string(),
  type: z.enum(CONTENT_TYPES),
  documentId: z.string(),
  locale: z.enum(LOCALE_CODES),
  reason: z.string(),
});

const StoredSchema = z
  .object({
    entryKey: z.string(),
    entryType: z.string(),
    entryId: z.string(),
    entryLocale: z.string(),
    reason: z.string(),
  })
  .transform(({ entryKey, entryType, entryId, entryLocale, reason }) => ({
    key: entryKey,
    type: entryType,
    documentId: entryId,
    locale: entryLocale,
    reason,
  }))
  .pipe(RowSchema);

export async function listFailures(strapi: Core.Strapi): Promise<(PublicationFailure & { key: string })[]> {
  return z.array(StoredSchema).parse(await strapi.db.query(UID).findMany({ orderBy: { id: 'asc' } }));
}

/** Why the latest change of an entry is not live; `undefined` when it is not known to have failed. */
export async function findFailure(strapi: Core.Strapi, key: string): Promise<string | undefined> {
  const row: unknown = await strapi.db.query(UID).findOne({ where: { entryKey: key } });
  return row === null ? undefined : StoredSchema.parse(row).reason;
}

/** Keeps these failures and no others. Gives the entries that do not fail any more. */
export async function replaceFailures(strapi: Core.Strapi, failures: readonly PublicationFailure[]): Promise<string[]> {
  const before = new Map((await listFailures(strapi)).map((failure) => [failure.key, failure.reason]));
  const now = new Map(failures.map((failure) => [keyOf(failure), failure]));
  const gone = [...before.keys()].filter((key) => !now.has(key));
  const changed = [...now].filter(([key, { reason }]) => before.get(key) !== reason);
  for (const keys of chunks([...gone, ...changed.map(([key]) => key)]))
    await strapi.db.query(UID).deleteMany({ where: { entryKey: { $in: keys } } });
  for (const part of chunks(changed)) {
    const data = part.map(([entryKey, { type, documentId, locale, reason }]) => ({
      entryKey,
      entryType: type,
      entryId: documentId,
      entryLocale: locale,
      reason,
    }));
    await strapi.db.query(UID).createMany({ data });
  }
  return gone;
}
