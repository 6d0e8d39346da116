import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { chunks } from './chunks.ts';
import { componentTable, onTable } from './join-table.ts';
import type { PublicUid } from './public-type.ts';
import { ofStatus, type Status } from './status.ts';

export interface Relation {
  readonly uid: PublicUid;
  readonly field: string;
  /** Where the relation is not a field of the document itself but of a component inside `field`. */
  readonly section?: { readonly component: string; readonly field: string } | undefined;
  readonly target: PublicUid;
  readonly status: Status;
  /** Only documents that point there in this language. */
  readonly locale?: string | undefined;
}

const IdsSchema = z.array(z.object({ documentId: z.string() }));
const RowsSchema = z.array(z.object({ entity_id: z.number() }));

/** Ids of the documents that point to one of the targets. */
export async function holdersOf(
  strapi: Core.Strapi,
  relation: Relation,
  targets: readonly string[],
): Promise<string[]> {
  const { uid, field, section, status, locale } = relation;
  const version = {
    ...ofStatus(status),
    ...(locale === undefined ? {} : { locale }),
  };
  const found: string[] = [];
  for (const chunk of chunks(targets)) {
    if (section === undefined) {
      const where = { ...version, [field]: { documentId: { $in: chunk } } };
      const rows: unknown = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
      found.push(...IdsSchema.parse(rows).map(({ documentId }) => documentId));
      continue;
    }
    const components: unknown = await strapi.db.query(section.component).findMany({
      select: ['id'],
      where: { [section.field]: { documentId: { $in: chunk } } },
    });
    const componentIds = z
      .array(z.object({ id: z.number() }))
      .parse(components)
      .map(({ id }) => id);
    found.push(...(await documentsWith(strapi, relation, componentIds, version)));
  }
  return [...new Set(found)];
}

async function documentsWith(
  strapi: Core.Strapi,
  { uid, field, section }: Relation,
  components: readonly number[],
  version: Record<string, unknown>,
): Promise<string[]> {
  if (section === undefined || components.length === 0) return [];
  const found: string[] = [];
  for (const chunk of chunks(components)) {
    const rows: unknown = await onTable(strapi, componentTable(strapi, uid, field), (table) =>
      table.select('entity_id').where({ field, component_type: section.component }).whereIn('cmp_id', chunk),
    );
    const entries = RowsSchema.parse(rows).map(({ entity_id }) => entity_id);
    const holders: unknown = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId'], where: { ...version, id: { $in: entries } } });
    found.push(...IdsSchema.parse(holders).map(({ documentId }) => documentId));
  }
  return found;
}
