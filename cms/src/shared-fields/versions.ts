import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { chunks, ofStatus, type Status } from '../document-actions/index.ts';

const VersionSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  locale: z.string().nullish(),
  updatedAt: z.coerce.date(),
});
/** One row: a document in one language and one state. */
export type Version = z.infer<typeof VersionSchema>;

export async function versionsOf(
  strapi: Core.Strapi,
  uid: string,
  status: Status,
  by: { documentId: readonly string[] } | { id: readonly number[] },
): Promise<Version[]> {
  const [field, values]: [string, readonly (string | number)[]] =
    'id' in by ? ['id', by.id] : ['documentId', by.documentId];
  const found: Version[] = [];
  for (const chunk of chunks([...new Set(values)])) {
    const rows: unknown[] = await strapi.db.query(uid).findMany({
      select: ['id', 'documentId', 'locale', 'updatedAt'],
      where: { [field]: { $in: chunk }, ...ofStatus(status) },
    });
    found.push(...rows.map((row) => VersionSchema.parse(row)));
  }
  return found;
}
