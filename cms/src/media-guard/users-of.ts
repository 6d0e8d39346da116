import type { Core, Schema } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { attributesOf, componentTable, isPublicUid, onTable, type PublicUid } from '../document-actions/index.ts';
import { TYPE_FORMS } from '../editing/forms/index.ts';

const LinksSchema = z.array(z.object({ related_id: z.number(), related_type: z.string() }));
const HoldersSchema = z.array(z.object({ entity_id: z.number() }));
const EntriesSchema = z.array(z.looseObject({ documentId: z.string(), locale: z.string().nullish() }));

/** The rows of a type or a component. */
interface Place {
  readonly uid: string;
  readonly ids: readonly number[];
}

/** Names what shows a file, as a draft or published, by its German title: `Thema „Integration“`. */
export async function usersOf(strapi: Core.Strapi, fileId: number): Promise<string[]> {
  const found: unknown = await onTable(strapi, 'files_related_mph', (table) =>
    table.select('related_id', 'related_type').where({ file_id: fileId }),
  );
  const byType = Map.groupBy(LinksSchema.parse(found), ({ related_type }) => related_type);
  const names = new Set<string>();
  for (const [uid, links] of byType) {
    const place = { uid, ids: links.map(({ related_id }) => related_id) };
    for (const name of await namesOf(strapi, place)) names.add(name);
  }
  return [...names].sort((left, right) => left.localeCompare(right, 'de'));
}

/** The documents at a place, or those that hold the components at it. What stands nowhere any more has no name. */
async function namesOf(strapi: Core.Strapi, { uid, ids }: Place): Promise<string[]> {
  if (isPublicUid(uid)) return namesOfDocuments(strapi, uid, ids);
  const contentType = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  if (contentType) return [contentType.info.displayName];
  const names: string[] = [];
  for (const holder of await holdersOfComponents(strapi, { uid, ids })) names.push(...(await namesOf(strapi, holder)));
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

async function holdersOfComponents(strapi: Core.Strapi, { uid, ids }: Place): Promise<Place[]> {
  const holders: Place[] = [];
  for (const holder of [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)]) {
    for (const [field, attribute] of Object.entries(attributesOf(strapi, holder))) {
      if (!mayHold(attribute, uid)) continue;
      const rows: unknown = await onTable(strapi, componentTable(strapi, holder, field), (table) =>
        table.select('entity_id').where({ field, component_type: uid }).whereIn('cmp_id', ids),
      );
      const found = HoldersSchema.parse(rows).map(({ entity_id }) => entity_id);
      if (found.length > 0) holders.push({ uid: holder, ids: found });
    }
  }
  return holders;
}

function mayHold(attribute: Schema.Attribute.AnyAttribute, uid: string): boolean {
  if (attribute.type === 'component') return attribute.component === uid;
  return attribute.type === 'dynamiczone' && attribute.components.some((component) => component === uid);
}
