import { LOCALE_CODES } from '@themenportal/shared/locales';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './index.ts';
import { PAGES } from './testing/pages.ts';
import { tokenize } from './text/tokenize.ts';

const index = buildIndex(PAGES);
const locale = fc.constantFrom(...LOCALE_CODES);
const words = new Set(
  PAGES.flatMap(({ title, summary, text }) => tokenize(`${title} ${summary} ${text}`).map((token) => token.text)),
);
const word = fc.constantFrom(...words);
/** Letters instead of digits, as words with digits are found exactly or not at all. */
const spelled = (number: number) => number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
const query = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join(' ')),
);

describe('any query', () => {
  it('is answered with marks that lie within their texts, in order', () => {
    fc.assert(
      fc.property(query, locale, (text, code) => {
        for (const hit of index.search(text, { locale: code }).hits) {
          for (const { text: shown, marks } of [hit.title, hit.excerpt]) {
            const edges = marks.flatMap(({ start, end }) => [start, end]);
            expect(edges).toEqual([...edges].sort((a, b) => a - b));
            expect(edges.every((edge) => edge >= 0 && edge <= shown.length)).toBe(true);
          }
        }
      }),
    );
  });

  it('gives as many hits as its total says', () => {
    fc.assert(
      fc.property(query, locale, (text, code) => {
        const { total, hits } = index.search(text, { locale: code, limit: 50 });
        expect(hits.length).toBe(total);
        expect(new Set(hits.map(({ id }) => id)).size).toBe(total);
      }),
    );
  });
});

const titleWords = PAGES.flatMap((page) =>
  tokenize(page.title).map((token) => ({ name: `${token.text} (${page.locale})`, word: token.text, page })),
);

describe('every word of every title', () => {
  it.each(titleWords)('$name finds its page among the first', ({ word: text, page }) => {
    const { hits } = index.search(text, { locale: page.locale });
    expect(hits.map(({ id }) => id)).toContain(page.id);
  });

  it.each(titleWords.filter(({ word: text, page }) => page.locale === 'de' && /[äöüß]/i.test(text)))(
    '$name gives the same in every spelling of its umlauts',
    ({ word: text }) => {
      const spelled = (replace: (letter: string) => string) =>
        index.search(text.toLowerCase().replace(/[äöüß]/g, replace), { locale: 'de' }).hits;
      const plain: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
      const asWritten = spelled((letter) => letter);
      expect(spelled((letter) => plain[letter] ?? '')).toEqual(asWritten);
      expect(spelled((letter) => (letter === 'ß' ? 'ss' : `${plain[letter]}e`))).toEqual(asWritten);
    },
  );
});

describe('an updated index', () => {
  it('answers as one built anew from the same pages', () => {
    const change = fc.record({
      page: fc.constantFrom(...PAGES),
      words: fc.array(word, { maxLength: 8 }),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.array(query, { minLength: 3, maxLength: 3 }),
        (changes, queries) => {
          const updated = buildIndex(PAGES);
          const pages = new Map(PAGES.map((page) => [page.path, page]));
          for (const { page, words, remove } of changes) {
            const { path } = page;
            const changed = { ...page, title: words.slice(0, 3).join(' '), text: words.join(' ') };
            if (remove) pages.delete(path);
            else pages.set(path, changed);
            updated.update([{ path, document: remove ? undefined : changed }]);
          }
          const fresh = buildIndex([...pages.values()]);
          for (const text of [...queries, 'Einbürgerung', 'Dienste', 'Einbürgerungsantrag', 'Stadtverwaltng']) {
            expect(updated.search(text, { locale: 'de' })).toEqual(fresh.search(text, { locale: 'de' }));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers as one built anew after thousands of words came and went', () => {
    const updated = buildIndex(PAGES);
    const [page] = PAGES;
    if (!page) throw new Error('There are no pages.');
    for (let round = 0; round < 4; round += 1) {
      const text = Array.from({ length: 700 }, (_, at) => `Wort${spelled(round * 700 + at)} Amts${spelled(at)}`).join(
        ' ',
      );
      updated.update([{ path: page.path, document: { ...page, text } }]);
    }
    updated.update([{ path: page.path, document: page }]);
    const fresh = buildIndex(PAGES);
    for (const text of [...words, 'Amtsabc', 'Wortabc', 'Einbürgrung', 'Einbürgerungsantrag', 'Stadtverwaltng']) {
      expect(updated.search(text, { locale: 'de' }), text).toEqual(fresh.search(text, { locale: 'de' }));
    }
  });

  it('has one page at an address, whatever its language', () => {
    const changing = buildIndex(PAGES);
    const path = '/wohnen/';
    const page = PAGES.find((one) => one.path === path);
    if (!page) throw new Error(`There is no page at ${path}.`);
    changing.update([{ path, document: { ...page, locale: 'en' } }]);
    expect(changing.search('Wohngeld', { locale: 'de' }).hits.map((hit) => hit.locale)).toEqual(['en']);
  });

  it('finds a new page at once and a removed one no longer', () => {
    const changing = buildIndex(PAGES);
    const page = {
      id: 'bad',
      locale: 'de' as const,
      path: '/bad/',
      title: 'Freibad',
      headings: [],
      summary: '',
      text: '',
      breadcrumb: [],
    };
    changing.update([
      { path: page.path, document: page },
      { path: '/wohnen/', document: undefined },
    ]);
    expect(changing.search('Freibäder', { locale: 'de' }).hits[0]?.id).toBe('bad');
    expect(changing.search('Wohngeld', { locale: 'de' }).total).toBe(0);
    changing.update([{ path: page.path, document: { ...page, title: 'Hallenbad' } }]);
    expect(changing.search('Freibad', { locale: 'de' }).hits.map(({ id }) => id)).not.toContain('bad');
  });
});
