import type { Core } from '@strapi/strapi';
import { refuse, type PublicUid, type Status } from '../document-actions/index.ts';
import { addressProblems } from './address-problems.ts';
import { addressedType, type AddressedType } from './addressed-types.ts';
import { loadFamily, type Family } from './load-family.ts';
import type { Row } from './rows.ts';
import { slugsOf } from './tree.ts';
import { treeProblems } from './tree-problems.ts';

/**
 * Gives the documents and all pages below them their paths, and refuses what cannot stand where it stands.
 * Returns the documents' rows with their paths.
 */
export async function placeDocuments(
  strapi: Core.Strapi,
  uid: PublicUid,
  status: Status,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const type = addressedType(uid);
  if (type === undefined || ids.length === 0) return [];
  const family = await loadFamily(strapi, type, status, ids);
  refuse(treeProblems(type, status, family, ids));
  const own = new Set(ids);
  const touched: Row[] = [];
  for (const row of family.rows) {
    const path = pathOf(type, family, row);
    if (path !== (row.path ?? null)) await store(strapi, uid, row.id, { path });
    if (path !== (row.path ?? null) || own.has(row.documentId)) touched.push({ ...row, path });
  }
  refuse(await addressProblems(strapi, uid, status, touched));
  return touched.filter(({ documentId }) => own.has(documentId));
}

export function pathOf(
  type: AddressedType,
  { tree }: Pick<Family, 'tree'>,
  row: Pick<Row, 'documentId' | 'locale'>,
): string | null {
  const slugs = slugsOf(tree, row.documentId, row.locale);
  return slugs === undefined ? null : type.pathOf(row.locale, slugs);
}

/** Past Strapi's lifecycles: a computed field is no edit, so the entry's `updatedAt` and state stay. */
export async function store(
  strapi: Core.Strapi,
  uid: PublicUid,
  id: number,
  data: Record<string, unknown>,
): Promise<void> {
  await strapi.db.queryBuilder(uid).where({ id }).update(data).execute();
}
