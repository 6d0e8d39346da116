import type { Core } from '@strapi/strapi';
import { isReservedPath } from '@themenportal/shared/reserved-paths';
import { suggestSlug } from '@themenportal/shared/slug';
import type { PublicUid } from '../document-actions/index.ts';
import { addressedType, type AddressedType } from './addressed-types.ts';
import { loadFamily, type Family } from './load-family.ts';
import { ownersOf } from './owners.ts';
import { pathOf, store } from './place-documents.ts';
import { rowsOf, type Row } from './rows.ts';

/** Gives the document's drafts that have a title but no slug one that is free at their place. */
export async function suggestSlugs(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<void> {
  const type = addressedType(uid);
  if (type === undefined) return;
  const nameless = (await rowsOf(strapi, type, 'draft', [documentId])).filter(({ slug, title }) => !slug && title);
  if (nameless.length === 0) return;
  const family = await loadFamily(strapi, type, 'draft', [documentId]);
  for (const row of nameless) {
    const slug = await freeSlug(strapi, type, family, row, suggestSlug(row.title ?? '', row.locale));
    if (slug !== undefined) await store(strapi, uid, row.id, { slug });
  }
}

const ATTEMPTS = 100;

async function freeSlug(
  strapi: Core.Strapi,
  type: AddressedType,
  family: Family,
  row: Row,
  wish: string,
): Promise<string | undefined> {
  if (wish === '') return undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const slug = attempt === 1 ? wish : `${wish}-${attempt}`;
    const path = pathOf(type, { tree: withSlug(family, row, slug) }, row);
    if (path === null) return slug;
    const owners = await ownersOf(strapi, 'draft', [path]);
    if (!isReservedPath(path) && owners.every((owner) => owner.documentId === row.documentId)) return slug;
  }
  return undefined;
}

function withSlug({ tree }: Family, { documentId, locale }: Row, slug: string): Family['tree'] {
  const node = tree.get(documentId);
  if (node === undefined) return tree;
  return new Map(tree).set(documentId, { ...node, slugs: { ...node.slugs, [locale]: slug } });
}
