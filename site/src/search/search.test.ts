import { describe, expect, it } from 'vitest';
import { buildIndex, readDocument, type MarkedText } from './index.ts';
import { PAGES } from './testing/pages.ts';

const index = buildIndex(PAGES);
const search = (query: string) => index.search(query, { locale: 'de' });
const marked = ({ text, marks }: MarkedText) => marks.map(({ start, end }) => text.slice(start, end));

describe('the order of hits', () => {
  const page = (id: string, fields: { title?: string; headings?: string[]; text?: string }) => ({
    ...{
      id,
      locale: 'de' as const,
      path: `/${id}/`,
      title: 'Seite',
      headings: [],
      summary: '',
      text: '',
      breadcrumb: [],
    },
    ...fields,
  });

  it('puts titles before headings and headings before text', () => {
    const ranked = buildIndex([
      page('text', { text: 'Wohngeld '.repeat(50) }),
      page('heading', { headings: ['Wohngeld'] }),
      page('title', { title: 'Mieten, Heizkosten, Zuschüsse und Wohngeld' }),
    ]);
    expect(ranked.search('Wohngeld', { locale: 'de' }).hits.map(({ id }) => id)).toEqual(['title', 'heading', 'text']);
  });

  it('puts the exact phrase before the same words apart', () => {
    const ranked = buildIndex([
      page('apart', { text: 'Kinder haben Rechte. Das Amt hilft.' }),
      page('phrase', { text: 'Hier geht es um das Amt für Kinder haben.' }),
    ]);
    expect(ranked.search('Kinder haben Rechte', { locale: 'de' }).hits[0]?.id).toBe('apart');
    expect(ranked.search('Amt für Kinder', { locale: 'de' }).hits[0]?.id).toBe('phrase');
  });

  it('finds pages that hold all words, and only if there is none those that hold half of them', () => {
    expect(search('Wohnung anmelden').hits.map(({ id }) => id)).toEqual(['buergerdienste']);
    expect(search('Integrationsrat Quastenflosser').hits[0]?.id).toBe('integrationsrat');
  });
});

describe('a hit', () => {
  it('marks the words in its title and excerpt, without markup', () => {
    const [hit] = search('einbuergerung antrag').hits;
    expect(hit && marked(hit.title)).toEqual(['Einbürgerung']);
    expect(hit && marked(hit.excerpt)).toEqual(['Antrag']);
  });

  it('cuts the excerpt around the place that says most about the query', () => {
    const text = `${'Davor steht viel anderes. '.repeat(40)}Die Frist für den Antrag endet im Mai. ${'Danach auch. '.repeat(40)}`;
    const page = {
      id: 'a',
      locale: 'de' as const,
      path: '/a/',
      title: 'A',
      headings: [],
      summary: 'Kurz.',
      text,
      breadcrumb: [],
    };
    const excerpt = buildIndex([page]).search('Frist Antrag', { locale: 'de' }).hits[0]?.excerpt;
    expect(excerpt?.text).toMatch(/^… .*Die Frist für den Antrag endet im Mai\..* …$/);
    expect(excerpt?.text.length).toBeLessThan(220);
    expect(excerpt && marked(excerpt)).toEqual(['Frist', 'Antrag']);
  });

  it('keeps markup in the content as text', () => {
    const title = 'Wahl <b>2025</b>';
    const page = {
      id: 'a',
      locale: 'de' as const,
      path: '/a/',
      title,
      headings: [],
      summary: '',
      text: '',
      breadcrumb: [],
    };
    const hit = buildIndex([page]).search('Wahl', { locale: 'de' }).hits[0];
    expect(hit?.title).toEqual({ text: title, marks: [{ start: 0, end: 4 }] });
  });
});

describe('a query', () => {
  it('is put right where nothing is found as it stands', () => {
    expect(search('Koordinirungsstelle Einsamkeit').suggestions).toEqual(['Koordinierungsstelle Einsamkeit']);
    expect(search('Einsamkeit').suggestions).toEqual([]);
  });

  it('finds codes exactly or not at all', () => {
    expect(search('38/4-3').total).toBe(0);
    expect(search('2022').total).toBe(0);
  });

  it('of 10,000 characters is cut, and the result says so', () => {
    const result = search('Einbürgerung '.repeat(800));
    expect(result).toMatchObject({
      truncated: true,
      hits: [{ id: 'einbuergerung' }, { id: 'einbuergerung-allgemein' }],
    });
    expect(result.query.length).toBeLessThanOrEqual(200);
    expect(search('x'.repeat(10_000))).toMatchObject({ truncated: true, total: 0 });
    expect(search('Einbürgerung').truncated).toBe(false);
  });

  it.each(['', '   ', '???', '<script>', '.*', '(((', '\\', '"', "'", '-', '/', '\u0000', '\ud800', '💡'])(
    '%j is answered without a fault',
    (query) => {
      expect(search(query).hits).toEqual([]);
    },
  );

  it('of words that say nothing is still answered', () => {
    expect(search('der die das').total).toBeGreaterThan(0);
  });

  it('is answered page by page', () => {
    const all = index.search('Stadt', { locale: 'de', limit: 50 });
    const [first, second] = [0, 2].map((offset) => index.search('Stadt', { locale: 'de', limit: 2, offset }));
    expect([...(first?.hits ?? []), ...(second?.hits ?? [])]).toEqual(all.hits.slice(0, 4));
    expect(first?.total).toBe(all.hits.length);
    expect(index.search('Stadt', { locale: 'de', offset: 1000 }).hits).toEqual([]);
  });
});

describe('written documents', () => {
  it('make an index that answers the same', () => {
    const again = buildIndex(PAGES.map((page) => readDocument(JSON.stringify(page))));
    for (const query of ['Dienste', 'Einbürgrung', 'Verwaltung']) {
      expect(again.search(query, { locale: 'de' })).toEqual(search(query));
    }
  });

  it('are refused if they are anything else', () => {
    expect(() => readDocument('{"id":"x"}')).toThrow(/locale/);
  });
});
