import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { linkTables, ofStatus, onTable, type LinkTable, type PublicUid } from '../../document-actions/index.ts';
import { publishedDocumentsWith } from './documents-with.ts';
import { Touched } from './touched.ts';

/** A link to a published row, as one text, and where it starts: the row of a type or of a component. */
type InboundLinks = ReadonlyMap<string, { readonly uid: string; readonly row: number }>;

const LanguagesSchema = z.array(z.object({ id: z.number(), locale: z.string().nullish() }));
const LinksSchema = z.array(
  z.object({ source: z.coerce.number(), target: z.coerce.number(), place: z.number().nullish() }),
);

/**
 * All links to what is published of a document. Strapi makes its row anew with each publication and carries the links
 * over, or loses them: what differs before and after shows whose relations changed.
 */
export async function inboundLinks(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<InboundLinks> {
  const links = new Map<string, { uid: string; row: number }>();
  const rows: unknown = await strapi.db
    .query(uid)
    .findMany({ select: ['id', 'locale'], where: { documentId, ...ofStatus('published') } });
  const localeOf = new Map(LanguagesSchema.parse(rows).map(({ id, locale }) => [id, locale ?? '']));
  if (localeOf.size === 0) return links;
  for (const { holder, table } of tablesTo(strapi, uid)) {
    for (const { source, target, place } of await readTable(strapi, table, [...localeOf.keys()])) {
      const text = [table.name, source, localeOf.get(target), place ?? ''].join(' ');
      links.set(text, { uid: holder, row: source });
    }
  }
  return links;
}

/** The documents whose relations are not what they were. */
export async function holdersOfChanged(
  strapi: Core.Strapi,
  before: InboundLinks,
  after: InboundLinks,
): Promise<Touched> {
  const changed = [...before, ...after].filter(([text]) => before.has(text) !== after.has(text));
  const rows = Map.groupBy(
    changed.map(([, source]) => source),
    ({ uid }) => uid,
  );
  const touched = new Touched();
  for (const [uid, sources] of rows) {
    const ids = [...new Set(sources.map(({ row }) => row))];
    touched.addAll(await publishedDocumentsWith(strapi, { uid, rows: ids }));
  }
  return touched;
}

async function readTable(
  strapi: Core.Strapi,
  { name, source, target, order }: LinkTable,
  targets: readonly number[],
): Promise<z.infer<typeof LinksSchema>> {
  const rows = await onTable(strapi, name, (table) =>
    table.select({ source, target, ...(order === undefined ? {} : { place: order }) }).whereIn(target, targets),
  );
  return LinksSchema.parse(rows);
}

interface HeldTable {
  /** The type or component whose rows the links start at. */
  readonly holder: string;
  readonly table: LinkTable;
}

const known = new WeakMap<Core.Strapi, Map<string, HeldTable[]>>();

/** The tables of all relations to a type. */
function tablesTo(strapi: Core.Strapi, target: PublicUid): readonly HeldTable[] {
  const tables = known.get(strapi) ?? allTables(strapi);
  known.set(strapi, tables);
  return tables.get(target) ?? [];
}

function allTables(strapi: Core.Strapi): Map<string, HeldTable[]> {
  const holders = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  const tables = holders.flatMap((holder) =>
    [...linkTables(strapi, holder).values()].map((table) => ({ holder, table, target: table.targetUid })),
  );
  return Map.groupBy(tables, ({ target }) => target);
}
