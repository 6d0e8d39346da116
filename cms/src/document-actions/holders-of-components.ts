import type { Core, Schema } from '@strapi/strapi';
import { z } from 'zod';
import { chunks } from './chunks.ts';
import { attributesOf } from './deep-populate.ts';
import { componentTable, onTable } from './join-table.ts';

/** Rows of a type or a component. */
export interface Place {
  readonly uid: string;
  readonly rows: readonly number[];
}

const HoldersSchema = z.array(z.object({ entity_id: z.number() }));

/** The places that hold one of these components: documents or other components. */
export async function holdersOfComponents(strapi: Core.Strapi, { uid, rows }: Place): Promise<Place[]> {
  const holders: Place[] = [];
  for (const holder of [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)]) {
    for (const [field, attribute] of Object.entries(attributesOf(strapi, holder))) {
      if (!mayHold(attribute, uid)) continue;
      const found: number[] = [];
      for (const chunk of chunks(rows)) {
        const links = await onTable(strapi, componentTable(strapi, holder, field), (table) =>
          table.select('entity_id').where({ field, component_type: uid }).whereIn('cmp_id', chunk),
        );
        found.push(...HoldersSchema.parse(links).map(({ entity_id }) => entity_id));
      }
      if (found.length > 0) holders.push({ uid: holder, rows: found });
    }
  }
  return holders;
}

function mayHold(attribute: Schema.Attribute.AnyAttribute, uid: string): boolean {
  if (attribute.type === 'component') return attribute.component === uid;
  return attribute.type === 'dynamiczone' && attribute.components.some((component) => component === uid);
}
