import type { Core } from '@strapi/strapi';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { contentTypeOf, ofStatus, onTable, type PublicUid } from '../document-actions/index.ts';
import { addressedType } from '../paths/addressed-types.ts';
import { keyOf } from './log/entry-identity.ts';

const RowSchema = z.object({
  documentId: z.string(),
  locale: z.string().nullish(),
  path: z.string().nullish(),
  publishedAt: z.coerce.date(),
});
const KnownSchema = z.object({
  key: z.string(),
  documentId: z.string(),
  path: z.string().nullable(),
  publishedAt: z.string().nullable(),
});

/** The documents of which the log does not have what is published, by date and address; `all` does not compare. */
export async function outdatedIds(strapi: Core.Strapi, uid: PublicUid, all: boolean): Promise<string[]> {
  const type = contentTypeOf(uid);
  const known = new Map(
    z
      .array(KnownSchema)
      .parse(
        await onTable(strapi, 'published_entries', (table) =>
          table
            .select({ key: 'entry_key', documentId: 'entry_id', path: 'path', publishedAt: 'entry_published_at' })
            .where({ entry_type: type }),
        ),
      )
      .map((entry) => [entry.key, entry]),
  );
  const outdated: string[] = [];
  const path = addressedType(uid) ? ['path'] : [];
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'locale', 'publishedAt', ...path], where: ofStatus('published') });
  for (const { documentId, locale, path, publishedAt } of z.array(RowSchema).parse(rows)) {
    const language = locale ?? SOURCE_LOCALE;
    if (!isLocale(language)) continue;
    const key = keyOf({ type, documentId, locale: language });
    const entry = known.get(key);
    known.delete(key);
    const isSame = entry?.publishedAt === publishedAt.toISOString() && entry.path === (path ?? null);
    if (all || !isSame) outdated.push(documentId);
  }
  return [...new Set([...outdated, ...[...known.values()].map(({ documentId }) => documentId)])];
}
