import type { Core } from '@strapi/strapi';
import { chunks, type PublicUid } from '../document-actions/index.ts';
import { addressedType } from '../paths/addressed-types.ts';
import { childrenOf } from '../paths/rows.ts';
import { append } from './log/append.ts';
import { differencesIn, type Difference } from './log/differences-in.ts';
import { materialsOf } from './material/materials-of.ts';
import type { Touched } from './touched/touched.ts';

/** Makes the entries of these documents anew, and those of the pages below the ones that moved; logs what is different. */
export async function logTouched(strapi: Core.Strapi, touched: Touched): Promise<void> {
  const differences: Difference[] = [];
  for (const [uid, ids] of touched) differences.push(...(await differencesBelow(strapi, uid, ids)));
  await append(strapi, differences);
}

/** The same for these documents alone. */
export async function logOnly(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<void> {
  for (const chunk of chunks(ids)) await append(strapi, await differencesOf(strapi, uid, chunk));
}

async function differencesBelow(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<Difference[]> {
  const known = new Set(ids);
  const found = await differencesOf(strapi, uid, ids);
  const below = await pagesBelow(strapi, uid, found.filter(isElsewhere));
  const others = [...below].filter((id) => !known.has(id));
  return [...found, ...(await differencesOf(strapi, uid, others))];
}

/** On all levels: a page between may not have the language in which the one above it moved. */
async function pagesBelow(
  strapi: Core.Strapi,
  uid: PublicUid,
  moved: readonly Difference[],
): Promise<ReadonlySet<string>> {
  const below = new Set<string>();
  const type = addressedType(uid);
  if (type === undefined) return below;
  for (let level = [...new Set(moved.map(({ documentId }) => documentId))]; level.length > 0;) {
    const children = await childrenOf(strapi, type, 'published', level);
    level = [...new Set(children)].filter((id) => !below.has(id));
    for (const id of level) below.add(id);
  }
  return below;
}

async function differencesOf(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const chunk of chunks(ids))
    found.push(...(await differencesIn(strapi, uid, chunk, await materialsOf(strapi, uid, chunk))));
  return found;
}

const isElsewhere = ({ before, after }: Difference): boolean => (before?.path ?? null) !== (after?.path ?? null);
