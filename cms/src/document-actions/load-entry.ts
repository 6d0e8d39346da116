import type { Core } from '@strapi/strapi';
import { withSourceAltTexts } from '@themenportal/shared/content';
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

/** The same for what is published. */
export async function loadPublished(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  locale: string,
): Promise<Stored | undefined> {
  return load(strapi, uid, { documentId, ...ofLocale(strapi, uid, locale), publishedAt: { $notNull: true } });
}

/**
 * What the site reads when these two are published: a translation gives its own words, all else comes from the German
 * version.
 */
export function joinEntry(strapi: Core.Strapi, uid: PublicUid, german: Stored, translation: Stored): Stored {
  const { documentId, locale } = translation;
  const translated = Object.entries(attributesOf(strapi, uid)).filter(([, attribute]) => isTranslated(attribute));
  const words = Object.fromEntries(translated.map(([name]) => [name, translation[name]]));
  return withSourceAltTexts({ ...german, documentId, locale, ...words }, german);
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
