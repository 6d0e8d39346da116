import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { onTable, type Place } from '../document-actions/index.ts';

const LinksSchema = z.array(z.object({ related_id: z.number(), related_type: z.string() }));

/** The rows of types and components that show a file of the media library. */
export async function placesShowing(strapi: Core.Strapi, fileId: number): Promise<Place[]> {
  const links = await onTable(strapi, 'files_related_mph', (table) =>
    table.select('related_id', 'related_type').where({ file_id: fileId }),
  );
  const byType = Map.groupBy(LinksSchema.parse(links), ({ related_type }) => related_type);
  return [...byType].map(([uid, places]) => ({ uid, rows: places.map(({ related_id }) => related_id) }));
}
