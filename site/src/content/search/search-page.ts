import type { Locale } from '@themenportal/shared/locales';
import { fillIn, foundText, searchTextsFor } from '../../i18n/search-texts.ts';
import { languageOf } from '../../i18n/texts.ts';
import type { SearchHit, SearchResult } from '../../search/index.ts';
import { frameOf, type OnDemandFrames } from '../on-demand/frames.ts';
import type { PageData, SearchHitData, SearchPage } from '../page-data.ts';
import { type AskedSearch, HITS_PER_PAGE, searchAddress } from './search-request.ts';

/** A result, or none: because nothing was asked, or because the search does not work. */
export type SearchOutcome = SearchResult | 'nothing asked' | 'unavailable';

/** What the search page shows. Pure: the server asks the index. */
export function assembleSearch(
  frames: OnDemandFrames,
  locale: Locale,
  asked: AskedSearch,
  outcome: SearchOutcome,
): PageData {
  const texts = searchTextsFor(locale);
  const { topics, contact } = frames[locale];
  const action = searchAddress(locale, NOTHING);
  const content = { kind: 'search', topics, phone115: contact.phone115, action } as const;
  const frame = (title: string, searched = asked) =>
    frameOf(frames, locale, { title, description: texts.introduction }, (code) => searchAddress(code, searched));
  if (outcome === 'nothing asked') {
    return { ...frame(texts.search), ...content, query: '', heading: plain(texts.search), state: { kind: 'asking' } };
  }
  const { query } = asked;
  if (outcome === 'unavailable') {
    const heading = plain(texts.unavailable);
    return { ...frame(texts.unavailable), ...content, query, heading, state: { kind: 'unavailable' } };
  }
  const pages = Math.max(1, Math.ceil(outcome.total / HITS_PER_PAGE));
  const page = Math.min(asked.page, pages);
  const heading = fillIn(foundText(locale, outcome.total), { count: outcome.total });
  const place = page > 1 ? `, ${fillIn(texts.page, { page, pages })}` : '';
  const [before = '', after = ''] = heading.split('{query}');
  return {
    ...frame(fillIn(heading, { query: isolated(outcome.query) }) + place, { query: outcome.query, page: 1 }),
    ...content,
    query: outcome.query,
    heading: { before, query: outcome.query, after },
    state: found(outcome, locale, page, pages),
  };
}

const NOTHING: AskedSearch = { query: '', page: 1 };

function plain(text: string): SearchPage['heading'] {
  return { before: text, query: '', after: '' };
}

function found(result: SearchResult, locale: Locale, page: number, pages: number): SearchPage['state'] {
  const { query, truncated, suggestions, hits, total } = result;
  const address = (number: number) =>
    number >= 1 && number <= pages ? searchAddress(locale, { query, page: number }) : undefined;
  return {
    kind: total === 0 ? 'none' : 'found',
    cut: truncated,
    suggestions: suggestions.map((text) => ({ text, href: searchAddress(locale, { query: text, page: 1 }) })),
    hits: hits.map((hit) => hitData(hit, locale)),
    first: (page - 1) * HITS_PER_PAGE + 1,
    page,
    pages,
    previous: address(page - 1),
    next: address(page + 1),
  };
}

function hitData({ locale: own, path, ...hit }: SearchHit, locale: Locale): SearchHitData {
  const { title, excerpt, breadcrumb, outdated = false } = hit;
  return { title, excerpt, href: path, breadcrumb, outdated, language: own === locale ? undefined : languageOf(own) };
}

/** In a title there is no element that keeps Arabic and German apart; these two characters do. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
