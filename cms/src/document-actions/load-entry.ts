import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { attributesOf, deepPopulate, isLocalised, isTranslated } from './deep-populate.ts';
import { isRecord } from './document-action.ts';
import type { PublicUid } from './public-type.ts';

type Stored = Record<string, unknown>;

/** The draft of one language as it is stored, with everything in it; `undefined` if there is none. */
export async function loadDraft(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  locale: string,
): Promise<Stored | undefined> {
  return load(strapi, uid, { documentId, ...ofLocale(strapi, uid, locale), publishedAt: { $null: true } });
}

/**
 * What the site will read once this language is published: a translation gives its own words,
 * all else comes from the German version.
 */
export async function loadEntry(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  locale: string,
): Promise<Stored | undefined> {
  const draft = await loadDraft(strapi, uid, documentId, locale);
  if (draft === undefined || locale === SOURCE_LOCALE) return draft;
  const source = await loadDraft(strapi, uid, documentId, SOURCE_LOCALE);
  const translated = Object.entries(attributesOf(strapi, uid)).filter(([, attribute]) => isTranslated(attribute));
  return { ...source, documentId, locale, ...Object.fromEntries(translated.map(([name]) => [name, draft[name]])) };
}

export function isTranslatable(strapi: Core.Strapi, uid: PublicUid): boolean {
  return isLocalised(strapi.contentType(uid).pluginOptions);
}

const ofLocale = (strapi: Core.Strapi, uid: PublicUid, locale: string) =>
  isTranslatable(strapi, uid) ? { locale } : {};

async function load(strapi: Core.Strapi, uid: PublicUid, where: Record<string, unknown>): Promise<Stored | undefined> {
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate: deepPopulate(strapi, uid) });
  return isRecord(row) ? row : undefined;
}
