import { languageOf } from '../../i18n/texts.ts';
import type { Content } from '../content.ts';
import type { Library } from '../library.ts';
import { isIndexed, type Route } from '../routes.ts';

/** Pages for search engines, each with its translations. */
export function sitemapPart({ library, routes, indexed, facts: { siteUrl } }: Content, shard: string): string {
  const pages = indexed.documentsIn(shard).flatMap((document) => routes.of(document));
  const urls = pages.filter(isIndexed).map((route) => urlEntry(route, routes.translationsOf(route)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');

  function urlEntry(route: Route, translations: readonly Route[]): string {
    const changed = entryAt(library, route)?.publishedAt;
    const alternates = translations.length > 1 ? translations : [];
    const links = alternates.map(
      ({ locale, path }) =>
        `<xhtml:link rel="alternate" hreflang="${languageOf(locale).lang}" href="${siteUrl}${path}"/>`,
    );
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${siteUrl}${route.path}</loc>${lastmod}${links.join('')}</url>`;
  }
}

/** What the page is about. The start page and its like gather many entries and change with each. */
function entryAt({ topics, offices, concepts, legalPages }: Library, { kind, locale, documentId }: Route) {
  switch (kind) {
    case 'topic':
    case 'topic-plain-language':
      return topics.in(locale, documentId);
    case 'office':
      return offices.in(locale, documentId);
    case 'concept':
      return concepts.in(locale, documentId);
    case 'legal':
    case 'legal-plain-language':
      return legalPages.in(locale, documentId);
    default:
      return undefined;
  }
}
