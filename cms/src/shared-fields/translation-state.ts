import type { Core } from '@strapi/strapi';
import { isTracked, translatedText } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import {
  concerns,
  contentTypeOf,
  isWithinPackage,
  loadDraft,
  ofStatus,
  type DocumentAction,
  type PublicUid,
} from '../document-actions/index.ts';
import { hashOf } from './hash.ts';

/**
 * Notes for which German text a translation was made: whenever its own words change, and when an editor says that it
 * was checked and still fits. Other changes leave it as it is.
 */
export async function stampTranslation(strapi: Core.Strapi, { data, ...action }: DocumentAction): Promise<void> {
  const type = contentTypeOf(action.uid);
  if (!isTracked(type)) return;
  const { translationState: said, sourceHash: given } = data;
  // What a form sends back may be older than what is stored.
  delete data.translationState;
  delete data.sourceHash;
  const [locale, ...others] = action.locales;
  const documentId = action.documentId ?? data.documentId;
  if (concerns({ ...action, data }, SOURCE_LOCALE) || locale === undefined || others.length > 0) return;
  if (typeof documentId !== 'string') return;
  const german = await loadDraft(strapi, action.uid, documentId, SOURCE_LOCALE);
  if (german === undefined) return;
  const before = await loadDraft(strapi, action.uid, documentId, locale);
  const today = hashOf(translatedText(type, german));
  const isKept =
    typeof before?.sourceHash === 'string' &&
    said !== 'checked' &&
    translatedText(type, before) === translatedText(type, { ...before, ...data });
  data.sourceHash = isWithinPackage() && given ? given : isKept ? before.sourceHash : today;
  data.translationState = stateOf(data.sourceHash, today);
}

const RowSchema = z.object({
  id: z.number(),
  sourceHash: z.string().nullable(),
  translationState: z.string().nullable(),
});

/** Says of the translations of these documents whether they still fit, so that editors see it in forms and lists. */
export async function noteTranslationStates(
  strapi: Core.Strapi,
  uid: PublicUid,
  ids: readonly string[],
): Promise<void> {
  const type = contentTypeOf(uid);
  if (!isTracked(type)) return;
  for (const documentId of ids) {
    const found: unknown[] = await strapi.db.query(uid).findMany({
      select: ['id', 'sourceHash', 'translationState'],
      where: { documentId, locale: { $ne: SOURCE_LOCALE }, ...ofStatus('draft') },
    });
    const german = found.length === 0 ? undefined : await loadDraft(strapi, uid, documentId, SOURCE_LOCALE);
    if (german === undefined) continue;
    const today = hashOf(translatedText(type, german));
    for (const { id, sourceHash, translationState } of found.map((row) => RowSchema.parse(row))) {
      const state = stateOf(sourceHash, today);
      if (state === translationState) continue;
      // Below the document service: nobody has edited the translation, so it keeps its date.
      await strapi.db.queryBuilder(uid).where({ id }).update({ translationState: state }).execute();
    }
  }
}

/** One that does not say what it was made for is taken to fit. */
const stateOf = (sourceHash: unknown, today: string): 'current' | 'outdated' =>
  typeof sourceHash === 'string' && sourceHash !== '' && sourceHash !== today ? 'outdated' : 'current';
