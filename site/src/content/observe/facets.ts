/**
 * Fields that are read together, above all by pages of other documents. Who reads one facet of an entry is not affected
 * by what changes in another: the text of a topic is nothing to the pages that name it in their breadcrumb.
 */
const FACETS: Readonly<Record<string, string>> = {
  title: 'name',
  shortTitle: 'name',
  name: 'name',
  path: 'name',
  parent: 'name',
  parentOffice: 'name',
  summary: 'summary',
  position: 'position',
  publishedAt: 'news',
  changeNote: 'news',
  plainLanguage: 'plainLanguage',
  openingHours: 'hours',
  specialHours: 'hours',
  followsHolidays: 'hours',
  temporarilyClosed: 'hours',
};

const OTHERS = 'rest';

export const ALL_FACETS: readonly string[] = [...new Set([...Object.values(FACETS), OTHERS])];

/** Undefined for what every entry of a document has in common, or what the language already says. */
export function facetOf(field: string): string | undefined {
  return field === 'documentId' || field === 'locale' ? undefined : (FACETS[field] ?? OTHERS);
}
