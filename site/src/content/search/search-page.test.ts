import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import type { SearchResult } from '../../search/index.ts';
import { createLibrary } from '../library.ts';
import { onDemandFrames } from '../on-demand/frames.ts';
import { readFrame, writeFrame } from '../on-demand/frames-schema.ts';
import { routeTable } from '../routes.ts';
import { assembleSearch } from './search-page.ts';

const library = createLibrary(sampleSnapshot());
const frames = onDemandFrames(library, routeTable(library));
const marked = (text: string) => ({ text, marks: [] });

const result = (change: Partial<SearchResult> = {}): SearchResult => ({
  total: 1,
  hits: [{ id: 'a', path: '/a/', locale: 'de', breadcrumb: [], title: marked('A'), excerpt: marked('…'), score: 1 }],
  suggestions: [],
  query: 'Pass',
  truncated: false,
  ...change,
});

function search(outcome: Parameters<typeof assembleSearch>[3], locale: 'de' | 'en' | 'ar' | 'uk' = 'de', page = 1) {
  const data = assembleSearch(frames, locale, { query: 'Pass', page }, outcome);
  if (data.kind !== 'search') throw new Error('not a search page');
  return data;
}
const headingOf = ({ heading: { before, query, after } }: ReturnType<typeof search>) => before + query + after;

describe('the search page', () => {
  it('says in its heading how much was found, in the grammar of its language', () => {
    const found = (total: number, locale: 'en' | 'ar' | 'uk') => headingOf(search(result({ total }), locale));
    expect([found(1, 'en'), found(2, 'en')]).toEqual(['1 result for “Pass”', '2 results for “Pass”']);
    expect([found(2, 'ar'), found(3, 'ar'), found(11, 'ar')]).toEqual([
      'نتيجتان عن «Pass»',
      '3 نتائج عن «Pass»',
      '11 نتيجة عن «Pass»',
    ]);
    expect([found(1, 'uk'), found(3, 'uk'), found(5, 'uk')]).toEqual([
      '1 результат за запитом «Pass»',
      '3 результати за запитом «Pass»',
      '5 результатів за запитом «Pass»',
    ]);
    expect(headingOf(search(result({ total: 0, hits: [] })))).toBe('Keine Treffer für „Pass“');
  });

  it('names the query and the page in its title', () => {
    expect(search(result({ total: 35 }), 'de', 3).title).toBe('35 Treffer für „\u2068Pass\u2069“, Seite 3 von 4');
  });

  it('leads to the pages before and after, and no further', () => {
    const { state } = search(result({ total: 35 }), 'de', 4);
    expect(state).toMatchObject({ page: 4, pages: 4, first: 31, previous: '/suche/?q=Pass&page=3', next: undefined });
    const beyond = search(result({ total: 35 }), 'de', 99);
    expect(beyond.state).toMatchObject({ page: 4, next: undefined });
  });

  it('offers the same question in every language', () => {
    expect(search(result()).languageLinks.map(({ path }) => path)).toEqual([
      '/suche/?q=Pass',
      '/en/search/?q=Pass',
      '/tr/arama/?q=Pass',
      '/ar/bahth/?q=Pass',
      '/uk/poshuk/?q=Pass',
    ]);
  });

  it('names the language of a hit where it is not that of the page', () => {
    const languages = (locale: 'de' | 'ar') => {
      const { state } = search(result(), locale);
      return state.kind === 'found' ? state.hits.map(({ language }) => language?.lang) : [];
    };
    expect(languages('de')).toEqual([undefined]);
    expect(languages('ar')).toEqual(['de']);
  });

  it('keeps the topics at hand, whether nothing was asked, nothing was found or nothing works', () => {
    for (const outcome of ['nothing asked', 'unavailable', result({ total: 0, hits: [] })] as const) {
      expect(search(outcome).topics).not.toHaveLength(0);
    }
  });
});

describe('the frame around a page that is rendered on demand', () => {
  it('is the same after it was written and read', () => {
    expect(readFrame(writeFrame(frames.de))).toEqual(frames.de);
  });
});
