import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { DocumentChange } from './documents/document.ts';
import type { DocumentStore } from './documents/document-store.ts';
import { LANGUAGES } from './languages/index.ts';
import { LocaleIndex } from './postings/locale-index.ts';
import { excerpt } from './present/excerpt.ts';
import { Matcher } from './present/matcher.ts';
import { suggest } from './present/suggest.ts';
import { type BoundedQuery, boundQuery } from './query/parse-query.ts';
import type { Ranked } from './query/rank.ts';
import { type LocaleResult, searchLocale } from './query/search-locale.ts';
import type { SearchHit, SearchOptions, SearchResult } from './result.ts';

const DEFAULT_LIMIT = 10;
const GREATEST_LIMIT = 50;

/** Each step only if the ones before found nothing in any language: as typed, near spellings, half of the words. */
const STEPS = [
  { near: false, every: true },
  { near: true, every: true },
  { near: true, every: false },
];

interface Found extends LocaleResult {
  readonly index: LocaleIndex;
}

interface Candidate {
  readonly found: Found;
  readonly ranked: Ranked;
}

export class SearchIndex {
  readonly #locales: ReadonlyMap<Locale, LocaleIndex>;
  readonly #store: DocumentStore;

  /** Without a document yet. */
  constructor(store: DocumentStore) {
    this.#locales = new Map(LOCALE_CODES.map((locale) => [locale, new LocaleIndex(LANGUAGES[locale], store)]));
    this.#store = store;
  }

  /** Costs by what changes; the rest is not touched. Takes one document after the other, so there may be many. */
  update(changes: Iterable<DocumentChange>): void {
    for (const { path, document } of changes) {
      if (document) this.#store.put(document);
      else this.#store.delete(path);
      for (const [locale, index] of this.#locales) {
        if (document?.locale === locale) index.put(document);
        else index.remove(path);
      }
    }
    for (const index of this.#locales.values()) index.settle();
  }

  search(query: string, { locale, limit = DEFAULT_LIMIT, offset = 0 }: SearchOptions): SearchResult {
    const bounded = boundQuery(query);
    const from = Math.max(0, Math.trunc(offset));
    const to = from + Math.min(GREATEST_LIMIT, Math.max(0, Math.trunc(limit)));
    const candidates = this.#candidates(bounded, locale, to);
    const best = candidates[0];
    return {
      total: candidates.length,
      hits: this.#present(candidates.slice(from, to)),
      suggestions: best ? this.#suggest(bounded, best) : [],
      query: bounded.text,
      truncated: bounded.truncated,
    };
  }

  /** The reader's language, then German, which has every page, then the others; each page once. */
  #candidates(query: BoundedQuery, locale: Locale, wanted: number): Candidate[] {
    const wide = [...new Set<Locale>([locale, SOURCE_LOCALE])];
    const order = [...wide, ...LOCALE_CODES.filter((code) => !wide.includes(code))];
    for (const { near, every } of STEPS) {
      const candidates: Candidate[] = [];
      const listed = new Set<string>();
      for (const code of order) {
        const index = this.#locales.get(code);
        if (!index) continue;
        const partial = wide.includes(code);
        const strictness = { every, near: near && partial, partial };
        const found = { index, ...searchLocale(index, query, strictness, wanted + listed.size) };
        for (const ranked of found.ranked) {
          if (!listed.has(ranked.page.id)) candidates.push({ found, ranked });
          listed.add(ranked.page.id);
        }
      }
      if (candidates.length > 0) return candidates;
    }
    return [];
  }

  #suggest({ text }: BoundedQuery, { found: { groups, index }, ranked }: Candidate): string[] {
    if (!groups.some(({ corrected }) => corrected)) return [];
    return suggest(text, groups, index.document(ranked.page), index.analyzer);
  }

  #present(candidates: readonly Candidate[]): SearchHit[] {
    const matchers = new Map<Found, Matcher>();
    return candidates.map(({ found, ranked }) => {
      const matcher = matchers.get(found) ?? new Matcher(found.groups, found.index.analyzer);
      matchers.set(found, matcher);
      const page = found.index.document(ranked.page);
      const { id, path, locale, breadcrumb, outdated, title } = page;
      return {
        id,
        path,
        locale,
        breadcrumb,
        outdated,
        title: matcher.mark(title),
        excerpt: excerpt(page, matcher),
        score: ranked.score,
      };
    });
  }
}
