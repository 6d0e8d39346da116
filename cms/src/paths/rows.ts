import type { Core } from '@strapi/strapi';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { chunks, ofStatus, type Status } from '../document-actions/index.ts';
import type { AddressedType } from './addressed-types.ts';

const RowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  locale: z.enum(LOCALE_CODES),
  slug: z.string().nullish(),
  path: z.string().nullish(),
  title: z.string().nullish(),
  parent: z.string().optional(),
});
/** One language of one version of a document that has an address. */
export type Row = z.infer<typeof RowSchema>;

/** All languages of the documents with these ids. Languages that the portal does not know are left out. */
export async function rowsOf(
  strapi: Core.Strapi,
  type: AddressedType,
  status: Status,
  ids: readonly string[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const chunk of chunks(ids)) {
    const rows: unknown[] = await strapi.db.query(type.uid).findMany({
      select: ['id', 'documentId', 'locale', 'slug', 'path', type.titleField],
      where: { documentId: { $in: chunk }, locale: { $in: [...LOCALE_CODES] }, ...ofStatus(status) },
      populate: type.parentField === undefined ? {} : { [type.parentField]: { select: ['documentId'] } },
    });
    found.push(...rows.map((row) => parseRow(type, row)));
  }
  return found;
}

const LinkedSchema = z.object({ documentId: z.string() });
const IdsSchema = z.array(LinkedSchema);

/** Ids of the documents whose German version stands directly below one of these, in their order. */
export async function childrenOf(
  strapi: Core.Strapi,
  type: AddressedType,
  status: Status,
  parents: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  if (type.parentField === undefined) return found;
  for (const chunk of chunks(parents)) {
    const rows: unknown = await strapi.db.query(type.uid).findMany({
      select: ['documentId'],
      where: { locale: SOURCE_LOCALE, [type.parentField]: { documentId: { $in: chunk } }, ...ofStatus(status) },
      orderBy: { documentId: 'asc' },
    });
    found.push(...IdsSchema.parse(rows).map(({ documentId }) => documentId));
  }
  return found;
}

function parseRow({ parentField, titleField }: AddressedType, row: unknown): Row {
  const fields = z.record(z.string(), z.unknown()).parse(row);
  const parent = LinkedSchema.nullish().parse(parentField === undefined ? undefined : fields[parentField])?.documentId;
  return RowSchema.parse({ ...fields, title: fields[titleField], parent });
}
