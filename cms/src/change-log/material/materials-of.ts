import type { Core } from '@strapi/strapi';
import { checkEntry } from '@themenportal/shared/content';
import { isLocale, SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';
import { contentTypeOf, deepPopulate, isRecord, ofStatus, type PublicUid } from '../../document-actions/index.ts';
import type { Material } from './material.ts';
import { withSourceRelations } from './source-relations.ts';
import { toWire } from './to-wire.ts';

type Wire = Readonly<Record<string, unknown>>;

/** What is published of these documents, in all languages, as it is stored at this moment. */
export async function materialsOf(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<Material[]> {
  const published = ofStatus('published');
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...ids] }, ...published },
    populate: deepPopulate(strapi, uid, { select: ['documentId'], where: published }),
  });
  const wires = rows.filter(isRecord).map((row) => toWire(strapi, uid, row));
  return [...Map.groupBy(wires, ({ documentId }) => String(documentId))].flatMap(([documentId, versions]) =>
    joinedMaterials(uid, documentId, versions),
  );
}

function joinedMaterials(uid: PublicUid, documentId: string, versions: readonly Wire[]): Material[] {
  const type = contentTypeOf(uid);
  const german = versions.find((version) => localeOf(version) === SOURCE_LOCALE);
  const source = german && checkEntry(type, german);
  return versions.flatMap((version): Material[] => {
    const locale = localeOf(version);
    // A language that the portal does not have.
    if (locale === undefined) return [];
    const isJoined = locale !== SOURCE_LOCALE && source?.ok;
    const wire = isJoined ? withSourceRelations(type, version, source.entry) : version;
    const check = checkEntry(type, wire);
    const { path, publishedAt } = version;
    return [
      {
        type,
        documentId,
        locale,
        publishedAt: typeof publishedAt === 'string' ? publishedAt : undefined,
        path: typeof path === 'string' ? path : undefined,
        content: JSON.stringify(check.ok ? check.entry : wire),
      },
    ];
  });
}

/** Types without translations count as German. */
function localeOf({ locale }: Wire): Locale | undefined {
  if (locale === null || locale === undefined) return SOURCE_LOCALE;
  return isLocale(locale) ? locale : undefined;
}
