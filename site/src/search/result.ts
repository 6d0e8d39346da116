import type { Locale } from '@themenportal/shared/locales';
import type { SearchDocument } from './documents/document.ts';
import type { MarkedText } from './present/marked-text.ts';

export interface SearchOptions {
  /** The language of the page that asks; its pages come first. */
  readonly locale: Locale;
  readonly limit?: number;
  readonly offset?: number;
}

export interface SearchHit extends Pick<SearchDocument, 'id' | 'path' | 'locale' | 'breadcrumb' | 'outdated'> {
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
  readonly score: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** The query with typing errors put right; not empty only if nothing was found for it as it stands. */
  readonly suggestions: readonly string[];
  /** What was searched for, and whether the query was too long to be searched for as a whole. */
  readonly query: string;
  readonly truncated: boolean;
}
