import type { Core } from '@strapi/strapi';
import {
  attributesOf,
  holdersOf,
  isPublicUid,
  linkTables,
  type PublicUid,
  type Relation,
} from '../document-actions/index.ts';

/** Documents whose drafts point to one of these, by type. */
export async function referrersOf(
  strapi: Core.Strapi,
  target: PublicUid,
  ids: readonly string[],
): Promise<Map<PublicUid, string[]>> {
  const found = new Map<PublicUid, string[]>();
  for (const relation of relationsTo(strapi, target)) {
    const holders = await holdersOf(strapi, relation, ids);
    if (holders.length > 0) found.set(relation.uid, [...new Set([...(found.get(relation.uid) ?? []), ...holders])]);
  }
  return found;
}

function relationsTo(strapi: Core.Strapi, target: PublicUid): Relation[] {
  const status = 'draft';
  return Object.keys(strapi.contentTypes)
    .filter(isPublicUid)
    .flatMap((uid) =>
      Object.entries(attributesOf(strapi, uid)).flatMap(([field, attribute]): Relation[] => {
        if (attribute.type === 'dynamiczone') {
          return attribute.components.flatMap((component) =>
            fieldsTo(strapi, component, target).map((inner) => ({
              uid,
              field,
              section: { component, field: inner },
              target,
              status,
            })),
          );
        }
        if (attribute.type === 'component') {
          const { component } = attribute;
          return fieldsTo(strapi, component, target).map((inner) => ({
            uid,
            field,
            section: { component, field: inner },
            target,
            status,
          }));
        }
        return fieldsTo(strapi, uid, target).includes(field) ? [{ uid, field, target, status }] : [];
      }),
    );
}

function fieldsTo(strapi: Core.Strapi, uid: string, target: string): string[] {
  return [...linkTables(strapi, uid)].filter(([, table]) => table.targetUid === target).map(([field]) => field);
}
