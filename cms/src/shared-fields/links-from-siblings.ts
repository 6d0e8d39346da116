import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { linkTables, onTable, type DocumentAction, type LinkTable, type Status } from '../document-actions/index.ts';
import { versionsOf, type Version } from './versions.ts';

const LinksSchema = z.array(z.object({ id: z.coerce.number(), source: z.coerce.number(), target: z.coerce.number() }));

/**
 * With a document Strapi copies the links that lead to it from others of its type, such as pages below it: publishing a
 * page publishes that others are to stand below it, although nobody published them, and they then have two parents.
 * What this returns takes away the links to the versions in `status` that were not there before.
 */
export async function rememberLinksFromSiblings(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentAction,
  status: Status,
): Promise<() => Promise<void>> {
  const tables = [...linkTables(strapi, uid).values()].filter(({ targetUid }) => targetUid === uid);
  if (documentId === undefined || tables.length === 0) return async () => undefined;
  const load = async (table: LinkTable): Promise<Map<number, string>> =>
    linksTo(strapi, table, await versionsOf(strapi, uid, status, { documentId: [documentId] }));
  const before = new Map<LinkTable, ReadonlySet<string>>();
  for (const table of tables) before.set(table, new Set((await load(table)).values()));
  return async () => {
    for (const table of tables) {
      const links = [...(await load(table))];
      const foreign = links.filter(([, link]) => !before.get(table)?.has(link)).map(([id]) => id);
      if (foreign.length > 0) await onTable(strapi, table.name, (query) => query.whereIn('id', foreign).delete());
    }
  };
}

/** By id of the link where it starts and which language it leads to. */
async function linksTo(
  strapi: Core.Strapi,
  { name, source, target }: LinkTable,
  versions: readonly Version[],
): Promise<Map<number, string>> {
  const localeOf = new Map(versions.map(({ id, locale }) => [id, locale ?? '']));
  const rows: unknown = await onTable(strapi, name, (query) =>
    query.select({ id: 'id', source, target }).whereIn(target, [...localeOf.keys()]),
  );
  return new Map(LinksSchema.parse(rows).map((link) => [link.id, `${link.source} ${localeOf.get(link.target)}`]));
}
