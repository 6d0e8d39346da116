import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { linkTables } from '../document-actions/index.ts';
import { healSections } from './heal-sections.ts';
import { readLinks, writeLinks } from './links.ts';
import { mirrorRelations } from './mirror.ts';
import { versionsOf, type Version } from './versions.ts';

/** A published version and the draft that it was made from. */
export interface Pair {
  readonly draft: Version;
  readonly published: Version;
}

/**
 * Strapi drops a relation from a published version while its target is not published, and never brings it back.
 * This does, for versions whose draft was not edited since: a later edit is not published by the way.
 * Returns the ids of the documents that it changed.
 */
export async function healRelations(strapi: Core.Strapi, uid: string, ids: readonly string[]): Promise<string[]> {
  const pairs = await unchangedPairs(strapi, uid, ids);
  const german = pairs.filter(({ draft }) => (draft.locale ?? SOURCE_LOCALE) === SOURCE_LOCALE);
  const changed = new Set<number>();
  for (const table of linkTables(strapi, uid).values()) {
    const links = await readLinks(
      strapi,
      table,
      german.map(({ draft }) => draft.id),
    );
    const drafts = await versionsOf(strapi, table.targetUid, 'draft', { id: [...links.values()].flat() });
    const keyOf = new Map(drafts.map((version) => [version.id, key(version)]));
    const targets = await versionsOf(strapi, table.targetUid, 'published', {
      documentId: drafts.map(({ documentId }) => documentId),
    });
    const publishedOf = new Map(targets.map((version) => [key(version), version.id]));
    const wanted = german.map(({ draft, published }): [number, number[]] => [
      published.id,
      (links.get(draft.id) ?? []).flatMap((target) => publishedOf.get(keyOf.get(target) ?? '') ?? []),
    ]);
    for (const row of await writeLinks(strapi, table, new Map(wanted))) changed.add(row);
  }
  return [
    ...german.flatMap(({ published }) => (changed.has(published.id) ? [published.documentId] : [])),
    ...(await mirrorRelations(strapi, uid, 'published', ids)),
    ...(await healSections(strapi, uid, pairs)),
  ];
}

const key = ({ documentId, locale }: Version): string => `${documentId} ${locale ?? ''}`;

async function unchangedPairs(strapi: Core.Strapi, uid: string, ids: readonly string[]): Promise<Pair[]> {
  const drafts = new Map(
    (await versionsOf(strapi, uid, 'draft', { documentId: ids })).map((draft) => [key(draft), draft]),
  );
  const published = await versionsOf(strapi, uid, 'published', { documentId: ids });
  return published.flatMap((version): Pair[] => {
    const draft = drafts.get(key(version));
    return draft && draft.updatedAt <= version.updatedAt ? [{ draft, published: version }] : [];
  });
}
