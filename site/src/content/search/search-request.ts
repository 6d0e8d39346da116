import type { Locale } from '@themenportal/shared/locales';
import { searchPath } from '@themenportal/shared/paths';

export const HITS_PER_PAGE = 10;
/** The search itself takes much less and says where it stopped. */
const MOST_CHARACTERS = 1000;
/** Control characters, halves of characters, and marks that would turn the direction of the text behind the query. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]+/gu;

export interface AskedSearch {
  /** Empty when nothing was asked. */
  query: string;
  /** From 1; whether there is such a page is known only with the result. */
  page: number;
}

/** Any text is a question; what is no number is the first page. Of repeated parameters the first counts. */
export function readSearch(parameters: URLSearchParams): AskedSearch {
  const query = (parameters.get('q') ?? '').slice(0, MOST_CHARACTERS).replaceAll(UNPRINTABLE, ' ').trim();
  const page = /^[1-9]\d{0,3}$/.test(parameters.get('page') ?? '') ? Number(parameters.get('page')) : 1;
  return { query, page };
}

export function searchAddress(locale: Locale, { query, page }: AskedSearch): string {
  const parameters = new URLSearchParams({
    ...(query !== '' && { q: query }),
    ...(page > 1 && { page: String(page) }),
  });
  return parameters.size === 0 ? searchPath(locale) : `${searchPath(locale)}?${parameters.toString()}`;
}
