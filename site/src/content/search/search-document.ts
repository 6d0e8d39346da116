import type { SearchDocument } from '../../search/index.ts';
import type { PageData } from '../page-data.ts';
import type { Route } from '../routes.ts';
import { pageTexts } from './page-texts.ts';

/** A page as the search sees it; undefined for pages that nobody searches for. Pure, and made of what the page shows. */
export function searchDocument({ kind, documentId, locale, path }: Route, page: PageData): SearchDocument | undefined {
  const texts = pageTexts(page);
  if (!texts) return undefined;
  const trail = 'breadcrumb' in page ? page.breadcrumb.slice(0, -1) : [];
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
  };
}
