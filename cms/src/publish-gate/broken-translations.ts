import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import {
  isPublishedByPackage,
  isTranslatable,
  joinEntry,
  loadDraft,
  loadPublished,
  type Problem,
  type PublicUid,
} from '../document-actions/index.ts';
import { LANGUAGE_NAMES } from '../editing/language-names.ts';
import { contractProblems } from './contract-problems.ts';
import { publishedLocales } from './versions.ts';

/** What published translations would lack if they got the values of the German draft, and do not lack today. */
export async function brokenTranslations(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  alongside: readonly string[],
): Promise<Problem[]> {
  if (!isTranslatable(strapi, uid)) return [];
  const before = await loadPublished(strapi, uid, documentId, SOURCE_LOCALE);
  const after = await loadDraft(strapi, uid, documentId, SOURCE_LOCALE);
  if (before === undefined || after === undefined) return [];
  const problems: Problem[] = [];
  for (const locale of await publishedLocales(strapi, uid, documentId)) {
    if (alongside.includes(locale) || isPublishedByPackage({ uid, documentId, locale })) continue;
    const translation = await loadPublished(strapi, uid, documentId, locale);
    if (translation === undefined) continue;
    const [old, found] = [before, after].map((german) =>
      contractProblems(strapi, uid, joinEntry(strapi, uid, german, translation)),
    );
    const known = new Set(old?.map(keyOf));
    for (const problem of found?.filter((one) => !known.has(keyOf(one))) ?? []) {
      const label = `${LANGUAGE_NAMES[locale] ?? locale} › ${problem.label ?? 'Seite'}`;
      // The form that is open is the German one, where the field is not the one at fault.
      problems.push({ ...problem, path: [], label, uid, documentId, locale });
    }
  }
  return problems;
}

const keyOf = ({ path, message }: Problem): string => `${path.join('.')} ${message}`;
