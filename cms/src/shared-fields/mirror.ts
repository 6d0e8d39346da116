import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { linkTables, type Status } from '../document-actions/index.ts';
import { readLinks, writeLinks } from './links.ts';
import { versionsOf, type Version } from './versions.ts';

/**
 * Gives every translation of the documents the relations of the German version,
 * as far as their targets exist in that language and state. Returns the ids of the documents that this changed.
 */
export async function mirrorRelations(
  strapi: Core.Strapi,
  uid: string,
  status: Status,
  ids: readonly string[],
): Promise<string[]> {
  const versions = await versionsOf(strapi, uid, status, { documentId: ids });
  const translations = versions.filter(({ locale }) => locale && locale !== SOURCE_LOCALE);
  if (translations.length === 0) return [];
  const sources = new Map(
    versions.filter(({ locale }) => locale === SOURCE_LOCALE).map((version) => [version.documentId, version.id]),
  );
  const changed = new Set<number>();
  for (const table of linkTables(strapi, uid).values()) {
    const links = await readLinks(strapi, table, [...sources.values()]);
    const targetsIn = await translationsOf(strapi, table.targetUid, status, [...links.values()].flat());
    const wanted = translations.flatMap((translation): [number, number[]][] => {
      const source = sources.get(translation.documentId);
      if (source === undefined) return [];
      return [[translation.id, (links.get(source) ?? []).flatMap((target) => targetsIn(target, translation) ?? [])]];
    });
    for (const row of await writeLinks(strapi, table, new Map(wanted))) changed.add(row);
  }
  return translations.flatMap(({ id, documentId }) => (changed.has(id) ? [documentId] : []));
}

type Translate = (germanRow: number, version: Version) => number | undefined;

async function translationsOf(
  strapi: Core.Strapi,
  uid: string,
  status: Status,
  germanRows: readonly number[],
): Promise<Translate> {
  const german = await versionsOf(strapi, uid, status, { id: germanRows });
  const all = await versionsOf(strapi, uid, status, { documentId: german.map(({ documentId }) => documentId) });
  const documentOf = new Map(german.map(({ id, documentId }) => [id, documentId]));
  const rowOf = new Map(all.map(({ id, documentId, locale }) => [`${documentId} ${locale ?? ''}`, id]));
  return (germanRow, { locale }) => rowOf.get(`${documentOf.get(germanRow)} ${locale ?? ''}`);
}
