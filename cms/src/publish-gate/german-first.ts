import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { isPublishedByPackage, type DocumentAction, type Problem, type PublicUid } from '../document-actions/index.ts';
import { LANGUAGE_NAMES } from '../editing/language-names.ts';
import { draftLocales, publishedLocales } from './versions.ts';

/** A translation takes from the German version all that is not language, so that version is published before it. */
export async function germanMissing(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  alongside: readonly string[],
): Promise<Problem[]> {
  if (alongside.includes(SOURCE_LOCALE) || isPublishedByPackage({ uid, documentId, locale: SOURCE_LOCALE })) return [];
  if ((await publishedLocales(strapi, uid, documentId)).includes(SOURCE_LOCALE)) return [];
  return [
    { path: [], message: 'Bitte zuerst die deutsche Fassung veröffentlichen. Die Übersetzung baut auf ihr auf.' },
  ];
}

/** The German version stays published as long as one of its translations is. */
export async function translationsLeft(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  withdrawn: readonly string[],
): Promise<Problem[]> {
  const left = (await publishedLocales(strapi, uid, documentId)).filter((locale) => !withdrawn.includes(locale));
  if (left.length === 0) return [];
  return [
    { path: [], message: `Bitte zuerst die Übersetzungen zurückziehen. Noch veröffentlicht: ${languages(left)}.` },
  ];
}

/** The German version is not deleted alone: its translations would be left without what they share. */
export async function translationsOrphaned(
  strapi: Core.Strapi,
  { uid, documentId, locales }: DocumentAction,
): Promise<Problem[]> {
  if (documentId === undefined || locales === '*' || !locales.includes(SOURCE_LOCALE)) return [];
  const left = (await draftLocales(strapi, uid, documentId)).filter((locale) => !locales.includes(locale));
  if (left.length === 0) return [];
  return [{ path: [], message: `Bitte zuerst die Übersetzungen löschen: ${languages(left)}.` }];
}

const languages = (locales: readonly string[]): string =>
  locales.map((locale) => LANGUAGE_NAMES[locale] ?? locale).join(', ');
