import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { chunks, ofStatus, type PublicUid, type Status } from '../document-actions/index.ts';
import { TYPE_FORMS } from '../editing/forms/index.ts';
import { ADDRESSED_TYPES } from './addressed-types.ts';

/** Whose address it is. */
export interface Owner {
  readonly uid: PublicUid;
  readonly documentId: string;
  readonly path: string;
  /** `Thema „Integration“` */
  readonly name: string;
}

const RowSchema = z.record(z.string(), z.unknown());
const OwnSchema = z.object({ documentId: z.string(), path: z.string() });

/** The pages that stand at these paths, in any language. */
export async function ownersOf(strapi: Core.Strapi, status: Status, paths: readonly string[]): Promise<Owner[]> {
  const owners: Owner[] = [];
  for (const { uid, titleField } of ADDRESSED_TYPES) {
    for (const chunk of chunks([...new Set(paths)])) {
      const rows: unknown[] = await strapi.db.query(uid).findMany({
        select: ['documentId', 'path', titleField],
        where: { path: { $in: chunk }, ...ofStatus(status) },
      });
      for (const row of rows) {
        const title = RowSchema.parse(row)[titleField];
        const name = `${TYPE_FORMS[uid].noun} „${typeof title === 'string' ? title : ''}“`;
        owners.push({ uid, ...OwnSchema.parse(row), name });
      }
    }
  }
  return owners;
}
