import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { loadDraft, refuse, type DocumentAction, type Problem } from '../document-actions/index.ts';
import { LANGUAGE_NAMES } from '../editing/language-names.ts';
import { brokenTranslations } from './broken-translations.ts';
import { contractProblems } from './contract-problems.ts';
import { entryToRead } from './entry-to-read.ts';
import { germanMissing, translationsLeft, translationsOrphaned } from './german-first.ts';
import { neededBy } from './needed-by.ts';
import { missingRequirements } from './required-documents.ts';
import { draftLocales, publishedLocales } from './versions.ts';

/** Refuses to publish what the site could not show. */
export async function checkPublish(strapi: Core.Strapi, { uid, documentId, locales }: DocumentAction): Promise<void> {
  if (documentId === undefined) return;
  const existing = await draftLocales(strapi, uid, documentId);
  const wanted = locales === '*' ? existing : existing.filter((locale) => locales.includes(locale));
  const problems: Problem[] = [];
  for (const locale of wanted) {
    const found = await problemsOf(strapi, uid, documentId, locale, wanted);
    const prefix = wanted.length > 1 ? `${LANGUAGE_NAMES[locale] ?? locale} › ` : '';
    problems.push(
      ...found.map((problem) => ({
        ...problem,
        ...(prefix === '' ? {} : { label: `${prefix}${problem.label ?? 'Seite'}` }),
        uid,
        documentId,
        locale,
      })),
    );
  }
  if (wanted.includes(SOURCE_LOCALE)) problems.push(...(await brokenTranslations(strapi, uid, documentId, wanted)));
  refuse(problems);
}

async function problemsOf(
  strapi: Core.Strapi,
  uid: DocumentAction['uid'],
  documentId: string,
  locale: string,
  alongside: readonly string[],
): Promise<Problem[]> {
  const draft = await loadDraft(strapi, uid, documentId, locale);
  if (draft === undefined) return [];
  const entry = await entryToRead(strapi, uid, documentId, draft, alongside);
  return [
    ...(locale === SOURCE_LOCALE ? [] : await germanMissing(strapi, uid, documentId, alongside)),
    ...contractProblems(strapi, uid, entry),
    ...(await missingRequirements(strapi, uid, draft, locale)),
  ];
}

/** Refuses to take away what published pages still need. */
export async function checkWithdrawal(strapi: Core.Strapi, action: DocumentAction): Promise<void> {
  const { uid, documentId, locales } = action;
  if (documentId === undefined) return;
  const published = await publishedLocales(strapi, uid, documentId);
  const withdrawn = locales === '*' ? published : published.filter((locale) => locales.includes(locale));
  const names = new Set<string>();
  for (const locale of withdrawn) {
    for (const name of await neededBy(strapi, uid, documentId, locale)) names.add(name);
  }
  if (names.size > 0)
    refuse([{ path: [], message: `Wird noch gebraucht von: ${[...names].join(', ')}.`, uid, documentId }]);
  if (withdrawn.includes(SOURCE_LOCALE)) refuse(await translationsLeft(strapi, uid, documentId, withdrawn));
  if (action.name === 'delete') refuse(await translationsOrphaned(strapi, action));
}
