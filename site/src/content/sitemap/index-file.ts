import { sitemapPartPath } from './paths.ts';
import type { IndexedDocuments } from './shards.ts';

/** Leads search engines to all parts. Without the days of their last changes, it stays as it is while its parts change. */
export function sitemapIndex(shards: IndexedDocuments, siteUrl: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...shards.names().map((name) => `<sitemap><loc>${siteUrl}${sitemapPartPath(name)}</loc></sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
}
