import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { noteTouched } from '../change-log/index.ts';
import {
  concerns,
  deferrable,
  onDocumentAction,
  type ActionName,
  type DocumentAction,
  type PublicUid,
  type Status,
} from '../document-actions/index.ts';
import { keepGermanValues } from './german-values.ts';
import { healRelations } from './heal.ts';
import { rememberLinksFromSiblings } from './links-from-siblings.ts';
import { mirrorRelations } from './mirror.ts';
import { referrersOf } from './referrers.ts';
import { stampSourceHashes } from './source-hash.ts';
import { noteTranslationStates, stampTranslation } from './translation-state.ts';
import { loadGermanValues, spreadGermanValues, writeGermanValues } from './spread-german-values.ts';
import { rememberDates } from './untouched.ts';
import { versionsOf } from './versions.ts';

interface Written {
  readonly uid: PublicUid;
  readonly documentId: string;
  /** A version that was not there before: others may have waited to point to it. */
  readonly isNew: boolean;
}

/** Keeps what is the same in all languages the same, and published relations complete. */
export function registerSharedFields(strapi: Core.Strapi): void {
  const afterDraft = deferrable<Written>(async (items) => {
    for (const [uid, ids] of await withReferrers(strapi, items)) await mirrorRelations(strapi, uid, 'draft', ids);
  });
  const afterPublish = deferrable<Written>(async (items) => {
    for (const [uid, ids] of await withReferrers(strapi, items))
      noteTouched(strapi, uid, await healRelations(strapi, uid, ids));
  });
  const afterText = deferrable<Pick<Written, 'uid' | 'documentId'>>(async (items) => {
    for (const [uid, documents] of Map.groupBy(items, (item) => item.uid))
      await noteTranslationStates(strapi, uid, [...new Set(documents.map(({ documentId }) => documentId))]);
  });

  onDocumentAction(strapi, async (action, proceed) => {
    const { uid, name } = action;
    if (name === 'create' || name === 'update') {
      await stampSourceHashes(strapi, action);
      await stampTranslation(strapi, action);
      await keepGermanValues(strapi, action);
    }
    const isNew = await makesNewVersion(strapi, action);
    const isGerman = concerns(action, SOURCE_LOCALE);
    const keepGerman = isGerman ? undefined : await rememberGermanValues(strapi, action);
    const restoreDates = await rememberDates(strapi, action);
    const status = TARGET_STATES[name];
    const dropForeignLinks = status && (await rememberLinksFromSiblings(strapi, action, status));
    const { documentId } = await proceed();
    await dropForeignLinks?.();
    await keepGerman?.();
    switch (name) {
      case 'create':
      case 'update':
      case 'clone':
      case 'discardDraft':
        if (isGerman) await spreadGermanValues(strapi, uid, 'draft', [documentId]);
        await restoreDates();
        await afterDraft({ uid, documentId, isNew });
        await afterText({ uid, documentId });
        break;
      case 'publish':
        if (isGerman) await spreadGermanValues(strapi, uid, 'published', [documentId]);
        await restoreDates();
        await afterPublish({ uid, documentId, isNew });
        break;
      case 'unpublish':
      case 'delete':
        break;
    }
  });
}

/**
 * A translation that is published or discarded takes the values of the other state with it, and Strapi spreads them to
 * all languages. What this returns gives every version the German values back.
 */
async function rememberGermanValues(
  strapi: Core.Strapi,
  { uid, name, documentId }: DocumentAction,
): Promise<(() => Promise<void>) | undefined> {
  const status = TARGET_STATES[name];
  if (status === undefined || documentId === undefined) return undefined;
  const german = await loadGermanValues(strapi, uid, status, documentId);
  return german && (() => writeGermanValues(strapi, uid, status, german));
}

const TARGET_STATES: Readonly<Partial<Record<ActionName, Status>>> = { publish: 'published', discardDraft: 'draft' };

async function makesNewVersion(
  strapi: Core.Strapi,
  { uid, name, documentId, locales }: DocumentAction,
): Promise<boolean> {
  if (documentId === undefined || (name !== 'update' && name !== 'publish')) return true;
  const languagesOf = async (status: Status): Promise<string[]> =>
    (await versionsOf(strapi, uid, status, { documentId: [documentId] })).map(({ locale }) => locale ?? SOURCE_LOCALE);
  const written = locales === '*' ? await languagesOf('draft') : locales;
  const there = await languagesOf(name === 'publish' ? 'published' : 'draft');
  return written.some((locale) => !there.includes(locale));
}

/** The documents and all that point to them, by type. */
async function withReferrers(strapi: Core.Strapi, items: readonly Written[]): Promise<Map<PublicUid, string[]>> {
  const own = Map.groupBy(items, ({ uid }) => uid);
  const found = new Map<PublicUid, Set<string>>();
  const add = (uid: PublicUid, ids: readonly string[]): void => {
    found.set(uid, new Set([...(found.get(uid) ?? []), ...ids]));
  };
  for (const [uid, documents] of own) {
    add(
      uid,
      documents.map(({ documentId }) => documentId),
    );
    const fresh = new Set(documents.filter(({ isNew }) => isNew).map(({ documentId }) => documentId));
    if (fresh.size === 0) continue;
    for (const [holder, holders] of await referrersOf(strapi, uid, [...fresh])) add(holder, holders);
  }
  return new Map([...found].map(([uid, ids]) => [uid, [...ids]]));
}
