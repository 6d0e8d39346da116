import { z } from 'zod';
import type { Strapi } from './strapi.ts';

const Named = z.object({ name: z.string() });

/** Strapi's own description of where it keeps a relation. */
const RelationSchema = z.object({
  type: z.literal('relation'),
  target: z.string().optional(),
  morphBy: z.string().optional(),
  joinTable: z
    .object({
      name: z.string(),
      joinColumn: Named,
      inverseJoinColumn: Named.optional(),
      on: z.object({ field: z.string() }).optional(),
      orderColumnName: z.string().optional(),
    })
    .optional(),
});

/** How Strapi keeps a field that does not go into its column as it is. */
export type Place =
  | { readonly kind: 'time' }
  | { readonly kind: 'media' }
  | { readonly kind: 'components'; readonly table: string; readonly component: string | undefined }
  | {
      readonly kind: 'relation';
      readonly table: string;
      readonly target: string;
      readonly from: string;
      readonly to: string;
      readonly order: string | undefined;
    };

/** Those fields of a type or component, by name. */
export function placesOf(strapi: Strapi, uid: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [name, attribute] of Object.entries(strapi.db.metadata.get(uid).attributes)) {
    if (attribute.type === 'time') places.set(name, { kind: 'time' });
    const relation = RelationSchema.safeParse(attribute);
    const place = relation.success ? placeOf(relation.data) : undefined;
    if (place !== undefined) places.set(name, place);
  }
  return places;
}

function placeOf({ target, morphBy, joinTable }: z.output<typeof RelationSchema>): Place | undefined {
  if (morphBy !== undefined) return { kind: 'media' };
  if (joinTable === undefined) return undefined;
  const { name: table, joinColumn, inverseJoinColumn, on, orderColumnName: order } = joinTable;
  if (on !== undefined) return { kind: 'components', table, component: target };
  if (target === undefined || inverseJoinColumn === undefined) return undefined;
  return { kind: 'relation', table, target, from: joinColumn.name, to: inverseJoinColumn.name, order };
}
