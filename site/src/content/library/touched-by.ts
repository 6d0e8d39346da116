import { isDeepStrictEqual } from 'node:util';
import type { ContentType } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { facetOf } from '../observe/facets.ts';
import { type DependencyKey, keyOf } from '../observe/keys.ts';
import type { Translations } from './entry-shelf.ts';

/** What is not what it was when a document has become another. */
export function* touchedBy(
  type: ContentType,
  id: string,
  before: Translations<object>,
  after: Translations<object>,
): Generator<DependencyKey> {
  if (before.has(SOURCE_LOCALE) !== after.has(SOURCE_LOCALE)) yield keyOf.all(type);
  if (before.size !== after.size || [...before.keys()].some((locale) => !after.has(locale)))
    yield keyOf.document(type, id);
  for (const [locale, entry] of after) {
    const former = before.get(locale);
    if (!former || former === entry) continue;
    for (const facet of differentFacets(former, entry)) yield keyOf.facet(type, id, locale, facet);
  }
}

function differentFacets(before: object, after: object): Set<string> {
  const facets = new Set<string>();
  const former = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  for (const field of new Set([...former.keys(), ...now.keys()])) {
    const facet = facetOf(field);
    if (facet === undefined || facets.has(facet)) continue;
    if (!isDeepStrictEqual(former.get(field), now.get(field))) facets.add(facet);
  }
  return facets;
}
