import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { chunks, onTable, type LinkTable } from '../document-actions/index.ts';

/** Row ids of the targets by row id of the source, in order. */
export type Links = ReadonlyMap<number, readonly number[]>;

const IdSchema = z.coerce.number();

export async function readLinks(strapi: Core.Strapi, table: LinkTable, sources: readonly number[]): Promise<Links> {
  const links = new Map<number, number[]>();
  for (const chunk of chunks(sources)) {
    const rows: unknown = await onTable(strapi, table.name, (query) =>
      query
        .select('*')
        .whereIn(table.source, chunk)
        .orderBy([table.source, table.order ?? table.target, 'id']),
    );
    for (const row of z.array(z.record(z.string(), z.unknown())).parse(rows)) {
      const source = IdSchema.parse(row[table.source]);
      links.set(source, [...(links.get(source) ?? []), IdSchema.parse(row[table.target])]);
    }
  }
  return links;
}

/** Makes the links of these sources what they should be. Touches only those that differ, and returns their row ids. */
export async function writeLinks(strapi: Core.Strapi, table: LinkTable, wanted: Links): Promise<number[]> {
  const current = await readLinks(strapi, table, [...wanted.keys()]);
  const wrong = [...wanted].filter(([source, targets]) => !isSame(current.get(source) ?? [], targets));
  for (const chunk of chunks(wrong)) {
    await onTable(strapi, table.name, (query) =>
      query
        .whereIn(
          table.source,
          chunk.map(([source]) => source),
        )
        .delete(),
    );
    const rows = chunk.flatMap(([source, targets]) =>
      targets.map((target, index) => ({
        [table.source]: source,
        [table.target]: target,
        ...(table.order === undefined ? {} : { [table.order]: index + 1 }),
      })),
    );
    for (const part of chunks(rows).flatMap(halves)) await onTable(strapi, table.name, (query) => query.insert(part));
  }
  return wrong.map(([source]) => source);
}

const isSame = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

/** A row has up to three variables, and SQLite counts each. */
const halves = <T>(items: readonly T[]): T[][] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)].filter((part) => part.length > 0);
};
