import type { Core } from '@strapi/strapi';
import {
  deferrable,
  isWithinPackage,
  onDocumentAction,
  type PublicUid,
  type Status,
  type Written,
} from '../document-actions/index.ts';
import { addressedType } from './addressed-types.ts';
import { checkAnchors } from './cornerstone-anchors.ts';
import { giveUpAddress } from './give-up-address.ts';
import { placeDocuments } from './place-documents.ts';
import { checkRedirects } from './redirects.ts';
import { childrenOf } from './rows.ts';
import { suggestSlugs } from './suggest-slugs.ts';

interface Place {
  readonly uid: PublicUid;
  readonly documentId: string;
}

/** Keeps every page at the one address that its place in the tree and its slug give it. */
export function registerPaths(strapi: Core.Strapi): void {
  const place = (status: Status) =>
    deferrable<Place>(async (items) => {
      for (const [uid, ids] of byType(items)) {
        if (uid === 'api::redirect.redirect') await checkRedirects(strapi, status, ids);
        if (uid === 'api::cornerstone.cornerstone') await checkAnchors(strapi, ids);
        await placeDocuments(strapi, uid, status, ids);
      }
    });
  const placeDraft = place('draft');
  const placePublished = place('published');

  onDocumentAction(strapi, async (action, proceed) => {
    const { uid, name, data } = action;
    const type = addressedType(uid);
    if (type) delete data.path;
    if (name === 'clone') giveUpAddress(uid, data);
    const orphans =
      type && name === 'delete' && action.documentId
        ? await childrenOf(strapi, type, 'draft', [action.documentId])
        : [];
    const written = await proceed();
    const { documentId } = written;
    switch (name) {
      case 'create':
      case 'update':
      case 'clone':
      case 'discardDraft':
        if (!isWithinPackage()) await suggestSlugs(strapi, uid, documentId);
        await placeDraft({ uid, documentId });
        break;
      case 'publish':
        await placePublished({ uid, documentId });
        break;
      case 'delete':
        for (const orphan of orphans) await placeDraft({ uid, documentId: orphan });
        if (type) await placePublished({ uid, documentId });
        break;
      case 'unpublish':
        // Without a translation its German slug stands in the addresses below.
        if (type) await placePublished({ uid, documentId });
        break;
    }
    await refresh(strapi, uid, written);
  });
}

function byType(items: readonly Place[]): Map<PublicUid, string[]> {
  const groups = new Map<PublicUid, Set<string>>();
  for (const { uid, documentId } of items) groups.set(uid, (groups.get(uid) ?? new Set<string>()).add(documentId));
  return new Map([...groups].map(([uid, ids]) => [uid, [...ids]]));
}

/** Hands the caller the slug and the path as they are stored now. */
async function refresh(strapi: Core.Strapi, uid: PublicUid, { entries }: Written): Promise<void> {
  if (!addressedType(uid)) return;
  for (const entry of entries) {
    if (!('path' in entry) && !('slug' in entry)) continue;
    const stored: unknown = await strapi.db.query(uid).findOne({ select: ['slug', 'path'], where: { id: entry.id } });
    Object.assign(entry, pickAddress(stored));
  }
}

function pickAddress(stored: unknown): object {
  if (typeof stored !== 'object' || stored === null) return {};
  return { ...('slug' in stored ? { slug: stored.slug } : {}), ...('path' in stored ? { path: stored.path } : {}) };
}
