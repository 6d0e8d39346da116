import { type ContentType, isContentType } from '@themenportal/shared/content';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { Core } from '@strapi/strapi';
import type { EntryIdentity } from '../change-log/index.ts';
import { isPublicUid, type PublicUid } from '../document-actions/index.ts';

export function uidOf(type: ContentType): PublicUid {
  const uid = `api::${type}.${type}`;
  if (!isPublicUid(uid)) throw new Error(`There is no public type ${uid}.`);
  return uid;
}

/** From what the panel knows of a document. A type without translations counts as German. */
export function identityOf(uid: string, documentId: string, locale: string | undefined): EntryIdentity | undefined {
  const type = uid.slice(uid.indexOf('.') + 1);
  const language = locale ?? SOURCE_LOCALE;
  if (!isPublicUid(uid) || !isContentType(type) || !isLocale(language)) return undefined;
  return { type, documentId, locale: language };
}

/** Where the panel shows an entry. */
export function panelPath(strapi: Core.Strapi, { type, documentId, locale }: EntryIdentity): string {
  const uid = uidOf(type);
  const language = new URLSearchParams({ 'plugins[i18n][locale]': locale });
  return strapi.contentType(uid).kind === 'singleType'
    ? `/content-manager/single-types/${uid}?${language}`
    : `/content-manager/collection-types/${uid}/${documentId}?${language}`;
}
