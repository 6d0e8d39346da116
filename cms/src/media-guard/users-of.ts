import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { holdersOfComponents, isPublicUid, type Place, type PublicUid } from '../document-actions/index.ts';
import { TYPE_FORMS } from '../editing/forms/index.ts';
import { placesShowing } from './places-showing.ts';

const EntriesSchema = z.array(z.looseObject({ documentId: z.string(), locale: z.string().nullish() }));

/** Names what shows a file, as a draft or published, by its German title: `Thema „Integration“`. */
export async function usersOf(strapi: Core.Strapi, fileId: number): Promise<string[]> {
  const names = new Set<string>();
  for (const place of await placesShowing(strapi, fileId)) {
    for (const name of await namesOf(strapi, place)) names.add(name);
  }
  return [...names].sort((left, right) => left.localeCompare(right, 'de'));
}

/** The documents at a place, or those that hold the components at it. What stands nowhere any more has no name. */
async function namesOf(strapi: Core.Strapi, { uid, rows }: Place): Promise<string[]> {
  if (isPublicUid(uid)) return namesOfDocuments(strapi, uid, rows);
  const contentType = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  if (contentType) return [contentType.info.displayName];
  const names: string[] = [];
  for (const holder of await holdersOfComponents(strapi, { uid, rows })) names.push(...(await namesOf(strapi, holder)));
  return names;
}

async function namesOfDocuments(strapi: Core.Strapi, uid: PublicUid, ids: readonly number[]): Promise<string[]> {
  const { mainField, noun } = TYPE_FORMS[uid];
  const rows = EntriesSchema.parse(await strapi.db.query(uid).findMany({ where: { id: { $in: ids } } }));
  const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
  const versions = EntriesSchema.parse(
    await strapi.db.query(uid).findMany({ where: { documentId: { $in: documentIds } } }),
  );
  return documentIds.map((documentId) => {
    const own = versions.filter((version) => version.documentId === documentId);
    const title = (own.find(({ locale }) => locale === SOURCE_LOCALE) ?? own[0])?.[mainField];
    return `${noun} „${typeof title === 'string' && title !== '' ? title : documentId}“`;
  });
}
