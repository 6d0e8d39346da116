import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { Status } from '../document-actions/index.ts';
import type { AddressedType } from './addressed-types.ts';
import { childrenOf, rowsOf, type Row } from './rows.ts';
import type { Tree, TreeNode } from './tree.ts';

/** The documents themselves, everything above them and everything below them: all that their addresses depend on. */
export interface Family {
  readonly tree: Tree;
  readonly rows: readonly Row[];
}

export async function loadFamily(
  strapi: Core.Strapi,
  type: AddressedType,
  status: Status,
  ids: readonly string[],
): Promise<Family> {
  const rows = new Map<string, Row[]>();
  const load = async (wanted: readonly string[]): Promise<Row[]> => {
    const missing = [...new Set(wanted)].filter((id) => !rows.has(id));
    for (const id of missing) rows.set(id, []);
    const found = await rowsOf(strapi, type, status, missing);
    for (const row of found) rows.get(row.documentId)?.push(row);
    return found;
  };
  const own = await load(ids);
  for (let level = own; level.length > 0;) level = await load(level.flatMap(({ parent }) => parent ?? []));
  const descended = new Set(ids);
  for (let level = [...descended]; level.length > 0;) {
    const children = new Set(await childrenOf(strapi, type, status, level));
    level = [...children].filter((id) => !descended.has(id));
    await load(level);
    for (const id of level) descended.add(id);
  }
  return { tree: treeOf(rows), rows: [...rows.values()].flat() };
}

function treeOf(rows: ReadonlyMap<string, readonly Row[]>): Tree {
  const nodes = [...rows]
    .filter(([, versions]) => versions.length > 0)
    .map(([id, versions]): [string, TreeNode] => {
      const source = versions.find(({ locale }) => locale === SOURCE_LOCALE);
      const slugs = Object.fromEntries(versions.map(({ locale, slug }) => [locale, slug ?? '']));
      return [id, { id, parent: source?.parent, slugs }];
    });
  return new Map(nodes);
}
