import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import {
  isPublishedByPackage,
  isTranslatable,
  joinEntry,
  loadDraft,
  loadPublished,
  type PublicUid,
} from '../document-actions/index.ts';

/** What the site will read once this draft is published, together with the languages `alongside`. */
export async function entryToRead(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  draft: Record<string, unknown>,
  alongside: readonly string[],
): Promise<Record<string, unknown>> {
  if (!isTranslatable(strapi, uid) || draft.locale === SOURCE_LOCALE) return draft;
  const isGermanNew =
    alongside.includes(SOURCE_LOCALE) || isPublishedByPackage({ uid, documentId, locale: SOURCE_LOCALE });
  const published = isGermanNew ? undefined : await loadPublished(strapi, uid, documentId, SOURCE_LOCALE);
  const german = published ?? (await loadDraft(strapi, uid, documentId, SOURCE_LOCALE));
  return joinEntry(strapi, uid, german ?? {}, draft);
}
