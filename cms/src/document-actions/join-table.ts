import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** A table in which Strapi keeps the links of one relation. */
export interface LinkTable {
  readonly name: string;
  readonly source: string;
  readonly target: string;
  /** Column of the order among the links of one source; only where there can be several. */
  readonly order: string | undefined;
}

const ColumnSchema = z.object({ name: z.string() });
const RelationSchema = z.object({
  type: z.literal('relation'),
  target: z.string(),
  joinTable: z.object({
    name: z.string(),
    joinColumn: ColumnSchema,
    inverseJoinColumn: ColumnSchema,
    orderColumnName: z.string().optional(),
  }),
});

/** The relations of a type or a component, by field, that point to other documents. */
export function linkTables(strapi: Core.Strapi, uid: string): ReadonlyMap<string, LinkTable & { targetUid: string }> {
  const tables = new Map<string, LinkTable & { targetUid: string }>();
  const attributes: Readonly<Record<string, unknown>> = strapi.db.metadata.get(uid).attributes;
  for (const [field, attribute] of Object.entries(attributes)) {
    const relation = RelationSchema.safeParse(attribute).data;
    if (!relation?.target.startsWith('api::')) continue;
    const { name, joinColumn, inverseJoinColumn, orderColumnName } = relation.joinTable;
    tables.set(field, {
      name,
      source: joinColumn.name,
      target: inverseJoinColumn.name,
      order: orderColumnName,
      targetUid: relation.target,
    });
  }
  return tables;
}

const PartsSchema = z.object({ joinTable: z.object({ name: z.string() }) });

/** The table that says which components stand in a field of which entry. */
export function componentTable(strapi: Core.Strapi, uid: string, field: string): string {
  const attributes: Readonly<Record<string, unknown>> = strapi.db.metadata.get(uid).attributes;
  return PartsSchema.parse(attributes[field]).joinTable.name;
}

/** A query on a table, inside the running transaction. */
export async function onTable(
  strapi: Core.Strapi,
  name: string,
  query: (table: Table) => Promise<unknown>,
): Promise<unknown> {
  return strapi.db.transaction(({ trx }) => query(strapi.db.getConnection(name).transacting(trx)));
}

type Table = ReturnType<Core.Strapi['db']['getConnection']>;
