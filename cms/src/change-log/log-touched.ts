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

/** Level by level: an address is made from those of the pages above. */
async function differencesBelow(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<Difference[]> {
  const type = addressedType(uid);
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (let level = [...ids]; level.length > 0;) {
    for (const id of level) seen.add(id);
    const differences = await differencesOf(strapi, uid, level);
    found.push(...differences);
    const moved = new Set(differences.filter(isElsewhere).map(({ documentId }) => documentId));
    const below = type === undefined ? [] : await childrenOf(strapi, type, 'published', [...moved]);
    level = [...new Set(below)].filter((id) => !seen.has(id));
  }
  return found;
}

async function differencesOf(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const chunk of chunks(ids))
    found.push(...(await differencesIn(strapi, uid, chunk, await materialsOf(strapi, uid, chunk))));
  return found;
}

const isElsewhere = ({ before, after }: Difference): boolean => (before?.path ?? null) !== (after?.path ?? null);
