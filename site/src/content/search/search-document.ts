import type { SearchDocument } from '../../search/index.ts';
import type { Crumb, PageData } from '../page-data.ts';
import { isIndexed, type Route } from '../routes.ts';
import { pageTexts } from './page-texts.ts';

/** Nobody searches for the start page, or for an error. */
export function isSearched({ kind }: Pick<Route, 'kind'>): boolean {
  return kind !== 'home' && isIndexed({ kind });
}

/** A page as the search sees it. Pure, and made of what the page shows. */
export function searchDocument({ kind, documentId, locale, path }: Route, page: PageData): SearchDocument {
  const texts = pageTexts(page);
  if (!texts)
    throw new Error(`Nobody searches for ${path}: a page of the kind "${page.kind}" has no words of its own.`);
  const trail = trailOf(page);
  return {
    id: `${kind} ${documentId}`,
    locale,
    path,
    title: page.title,
    headings: texts.headings,
    summary: page.description,
    text: texts.text.filter((part) => part !== undefined && part !== '').join('\n'),
    // Only those in the page's own language: the list has one language per hit.
    breadcrumb: trail.flatMap(({ text, language }) => (language ? [] : [text])),
    outdated: page.newerGerman !== undefined || (page.kind === 'plain-language' && page.outdated),
  };
}

/** Without the page itself; a text in Leichte Sprache stands below the page that it is about. */
function trailOf(page: PageData): Crumb[] {
  if (!('breadcrumb' in page)) return [];
  return page.kind === 'plain-language' ? page.breadcrumb : page.breadcrumb.slice(0, -1);
}
