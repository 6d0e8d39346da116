import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  attributesOf,
  chunks,
  componentTable,
  linkTables,
  onTable,
  type LinkTable,
} from '../document-actions/index.ts';
import type { Pair } from './heal.ts';
import { readLinks, writeLinks } from './links.ts';
import { versionsOf } from './versions.ts';

/** The same for relations inside components, which differ by language: section by section, draft beside published. */
export async function healSections(strapi: Core.Strapi, uid: string, pairs: readonly Pair[]): Promise<string[]> {
  const changed = new Set<string>();
  for (const [field, component] of componentsWithRelations(strapi, uid)) {
    const ofDrafts = await partsOf(
      strapi,
      uid,
      field,
      component,
      pairs.map(({ draft }) => draft.id),
    );
    const ofPublished = await partsOf(
      strapi,
      uid,
      field,
      component,
      pairs.map(({ published }) => published.id),
    );
    const twins = new Map<number, number>();
    const documentOf = new Map<number, string>();
    for (const { draft, published } of pairs) {
      const parts = ofPublished.get(published.id) ?? [];
      for (const [index, part] of (ofDrafts.get(draft.id) ?? []).entries()) {
        const twin = parts[index];
        if (twin === undefined) continue;
        twins.set(part, twin);
        documentOf.set(twin, published.documentId);
      }
    }
    for (const table of linkTables(strapi, component).values())
      for (const twin of await copyLinks(strapi, table, twins)) changed.add(documentOf.get(twin) ?? '');
  }
  return [...changed];
}

function componentsWithRelations(strapi: Core.Strapi, uid: string): [string, string][] {
  return Object.entries(attributesOf(strapi, uid)).flatMap(([field, attribute]) => {
    const used =
      attribute.type === 'dynamiczone'
        ? attribute.components
        : attribute.type === 'component'
          ? [attribute.component]
          : [];
    return used
      .filter((component) => linkTables(strapi, component).size > 0)
      .map((component): [string, string] => [field, component]);
  });
}

const RowsSchema = z.array(z.object({ entity_id: z.coerce.number(), cmp_id: z.coerce.number() }));

/** Row ids of one kind of component by row id of the entry, in order. */
async function partsOf(
  strapi: Core.Strapi,
  uid: string,
  field: string,
  component: string,
  entries: readonly number[],
): Promise<Map<number, number[]>> {
  const parts = new Map<number, number[]>();
  for (const chunk of chunks(entries)) {
    const rows: unknown = await onTable(strapi, componentTable(strapi, uid, field), (query) =>
      query
        .select('entity_id', 'cmp_id')
        .where({ field, component_type: component })
        .whereIn('entity_id', chunk)
        .orderBy('order'),
    );
    for (const { entity_id, cmp_id } of RowsSchema.parse(rows))
      parts.set(entity_id, [...(parts.get(entity_id) ?? []), cmp_id]);
  }
  return parts;
}

/**
 * From a component of a draft to its twin in the published version, to targets that are published in that language.
 * Returns the twins that this changed.
 */
async function copyLinks(
  strapi: Core.Strapi,
  table: LinkTable & { targetUid: string },
  twins: ReadonlyMap<number, number>,
): Promise<number[]> {
  const links = await readLinks(strapi, table, [...twins.keys()]);
  const drafts = await versionsOf(strapi, table.targetUid, 'draft', { id: [...links.values()].flat() });
  const published = await versionsOf(strapi, table.targetUid, 'published', {
    documentId: drafts.map(({ documentId }) => documentId),
  });
  const wanted = [...twins].map(([part, twin]): [number, number[]] => {
    const targets = (links.get(part) ?? []).flatMap((id) => {
      const draft = drafts.find((version) => version.id === id);
      return (
        published.find((version) => version.documentId === draft?.documentId && version.locale === draft.locale)?.id ??
        []
      );
    });
    return [twin, targets];
  });
  return writeLinks(strapi, table, new Map(wanted));
}
