import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { holdersOf, isTranslatable, type PublicUid } from '../document-actions/index.ts';
import { REQUIREMENTS } from './requirements.ts';
import { nameOfDocument } from './versions.ts';

/** Names the published documents that cannot be shown without this one in this language. */
export async function neededBy(
  strapi: Core.Strapi,
  uid: PublicUid,
  documentId: string,
  locale: string,
): Promise<string[]> {
  const names = new Set<string>();
  for (const holder of Object.keys(strapi.contentTypes).filter(isRequiring)) {
    for (const { field, section, target } of REQUIREMENTS[holder] ?? []) {
      if (target !== uid || (section === undefined && locale !== SOURCE_LOCALE)) continue;
      const wanted = isTranslatable(strapi, holder) ? locale : undefined;
      const ids = await holdersOf(
        strapi,
        { uid: holder, field, section, target, status: 'published', locale: wanted },
        [documentId],
      );
      for (const id of ids) if (id !== documentId) names.add(await nameOfDocument(strapi, holder, id));
    }
  }
  return [...names].sort((left, right) => left.localeCompare(right, 'de'));
}

const isRequiring = (uid: string): uid is PublicUid => uid in REQUIREMENTS;
