import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { DocumentAction } from '../document-actions/index.ts';
import { versionsOf } from './versions.ts';

/**
 * Strapi dates all languages when it copies what they share, although nobody edited them. Whether a draft was edited
 * since its publication is read from these dates, so what this returns gives the other languages theirs back.
 */
export async function rememberDates(
  strapi: Core.Strapi,
  { uid, documentId, locales }: DocumentAction,
): Promise<() => Promise<void>> {
  if (documentId === undefined || locales === '*') return async () => undefined;
  const load = async () => [
    ...(await versionsOf(strapi, uid, 'draft', { documentId: [documentId] })),
    ...(await versionsOf(strapi, uid, 'published', { documentId: [documentId] })),
  ];
  const others = (await load()).filter(({ locale }) => !locales.includes(locale ?? SOURCE_LOCALE));
  if (others.length === 0) return async () => undefined;
  const before = new Map(others.map(({ id, updatedAt }) => [id, updatedAt]));
  return async () => {
    for (const { id, updatedAt } of await load()) {
      const date = before.get(id);
      if (date === undefined || date.getTime() === updatedAt.getTime()) continue;
      await strapi.db.queryBuilder(uid).where({ id }).update({ updatedAt: date }).execute();
    }
  };
}
