import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import {
  concerns,
  deferrable,
  onDocumentAction,
  type DocumentAction,
  type PublicUid,
} from '../document-actions/index.ts';
import { keepGermanValues } from './german-values.ts';
import { healRelations } from './heal.ts';
import { mirrorRelations } from './mirror.ts';
import { referrersOf } from './referrers.ts';
import { stampSourceHashes } from './source-hash.ts';
import { spreadGermanValues } from './spread-german-values.ts';
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
    for (const [uid, ids] of await withReferrers(strapi, items)) await healRelations(strapi, uid, ids);
  });

  onDocumentAction(strapi, async (action, proceed) => {
    const { uid, name } = action;
    if (name === 'create' || name === 'update') {
      await stampSourceHashes(strapi, action);
      await keepGermanValues(strapi, action);
    }
    const isNew = name !== 'update' || !(await hasDraft(strapi, action));
    const { documentId } = await proceed();
    const isGerman = concerns(action, SOURCE_LOCALE);
    switch (name) {
      case 'create':
      case 'update':
      case 'clone':
      case 'discardDraft':
        if (isGerman) await spreadGermanValues(strapi, uid, 'draft', [documentId]);
        await afterDraft({ uid, documentId, isNew });
        break;
      case 'publish':
        if (isGerman) await spreadGermanValues(strapi, uid, 'published', [documentId]);
        await afterPublish({ uid, documentId, isNew });
        break;
      case 'unpublish':
      case 'delete':
        break;
    }
  });
}

async function hasDraft(strapi: Core.Strapi, { uid, documentId, locales }: DocumentAction): Promise<boolean> {
  if (documentId === undefined || locales === '*') return true;
  const drafts = await versionsOf(strapi, uid, 'draft', { documentId: [documentId] });
  return drafts.some(({ locale }) => locales.includes(locale ?? SOURCE_LOCALE));
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
