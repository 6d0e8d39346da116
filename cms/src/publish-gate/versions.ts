import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { chunks, isTranslatable, isPublishedByPackage, type PublicUid } from '../document-actions/index.ts';
import { TYPE_FORMS } from '../editing/forms/index.ts';

const VersionSchema = z.object({ documentId: z.string(), locale: z.string().nullish() });
const VersionsSchema = z.array(VersionSchema);

/** Languages in which a document is published now. */
export async function publishedLocales(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<string[]> {
  return localesOfStatus(strapi, uid, documentId, { $notNull: true });
}

export async function draftLocales(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<string[]> {
  return localesOfStatus(strapi, uid, documentId, { $null: true });
}

async function localesOfStatus(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  publishedAt: unknown,
): Promise<string[]> {
  const rows: unknown = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'locale'], where: { documentId, publishedAt } });
  return VersionsSchema.parse(rows).map(({ locale }) => locale ?? 'de');
}

/** Those of the documents that are not published in this language, neither now nor by the running package. */
export async function unpublishedAmong(
  strapi: Core.Strapi,
  uid: PublicUid,
  ids: readonly string[],
  locale: string,
): Promise<string[]> {
  const published = new Set<string>();
  const ofLocale = isTranslatable(strapi, uid) ? { locale } : {};
  for (const chunk of chunks([...new Set(ids)])) {
    const where = { documentId: { $in: chunk }, publishedAt: { $notNull: true }, ...ofLocale };
    const rows: unknown = await strapi.db.query(uid).findMany({ select: ['documentId', 'locale'], where });
    for (const { documentId } of VersionsSchema.parse(rows)) published.add(documentId);
  }
  return ids.filter((documentId) => !published.has(documentId) && !isPublishedByPackage({ uid, documentId, locale }));
}

const NamedSchema = z.record(z.string(), z.unknown()).nullable();

/** `Thema „Integration“`, as editors know the document; by its German title, or else by any. */
export async function nameOfDocument(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<string> {
  const { mainField, noun } = TYPE_FORMS[uid];
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    select: ['locale', mainField],
    where: { documentId, publishedAt: { $null: true } },
  });
  const versions = rows.map((row) => NamedSchema.parse(row));
  const version = versions.find((row) => row?.locale === 'de') ?? versions[0];
  const name = version?.[mainField];
  return `${noun} „${typeof name === 'string' && name !== '' ? name : documentId}“`;
}
