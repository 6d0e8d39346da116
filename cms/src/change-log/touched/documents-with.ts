import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { chunks, holdersOfComponents, isPublicUid, ofStatus, type Place } from '../../document-actions/index.ts';
import { Touched } from './touched.ts';

const RowsSchema = z.array(z.object({ documentId: z.string() }));

/** The documents of which something published is at this place, or holds the components that are. */
export async function publishedDocumentsWith(strapi: Core.Strapi, { uid, rows }: Place): Promise<Touched> {
  const touched = new Touched();
  if (isPublicUid(uid)) {
    for (const chunk of chunks(rows)) {
      const found: unknown = await strapi.db.query(uid).findMany({
        select: ['documentId'],
        where: { id: { $in: chunk }, ...ofStatus('published') },
        orderBy: { documentId: 'asc' },
      });
      touched.add(
        uid,
        RowsSchema.parse(found).map(({ documentId }) => documentId),
      );
    }
    return touched;
  }
  for (const holder of await holdersOfComponents(strapi, { uid, rows }))
    touched.addAll(await publishedDocumentsWith(strapi, holder));
  return touched;
}
