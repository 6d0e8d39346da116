import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { chunks, holdersOfComponents, isPublicUid, type Place, type PublicUid } from '../document-actions/index.ts';
import { TYPE_FORMS } from '../editing/forms/index.ts';
import { placesShowing } from './places-showing.ts';

const VersionsSchema = z.array(z.looseObject({ documentId: z.string(), locale: z.string().nullish() }));
type Version = z.infer<typeof VersionsSchema>[number];

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

async function namesOfDocuments(strapi: Core.Strapi, uid: PublicUid, rows: readonly number[]): Promise<string[]> {
  const documentIds = new Set<string>();
  for (const chunk of chunks(rows)) {
    const found = await versionsWhere(strapi, uid, { id: { $in: chunk } });
    for (const { documentId } of found) documentIds.add(documentId);
  }
  const names: string[] = [];
  for (const chunk of chunks([...documentIds])) {
    const versions = await versionsWhere(strapi, uid, { documentId: { $in: chunk } });
    for (const [documentId, own] of Map.groupBy(versions, (version) => version.documentId))
      names.push(nameOf(uid, documentId, own));
  }
  return names;
}

async function versionsWhere(strapi: Core.Strapi, uid: PublicUid, where: object): Promise<Version[]> {
  const select = ['documentId', 'locale', TYPE_FORMS[uid].mainField];
  return VersionsSchema.parse(await strapi.db.query(uid).findMany({ select, where }));
}

function nameOf(uid: PublicUid, documentId: string, versions: readonly Version[]): string {
  const { mainField, noun } = TYPE_FORMS[uid];
  const title = (versions.find(({ locale }) => locale === SOURCE_LOCALE) ?? versions[0])?.[mainField];
  return `${noun} „${typeof title === 'string' && title !== '' ? title : documentId}“`;
}
