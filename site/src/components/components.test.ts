import type { SectionKind } from '@themenportal/shared/content';
import { SECTION_KINDS } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { render } from '../../tests/support/render.ts';
import { example, everyField, sampleSnapshot } from '../../tests/support/sample.ts';
import { assemble } from '../content/assemble/index.ts';
import { createLibrary } from '../content/library.ts';
import { routeTable } from '../content/routes.ts';
import Page from '../layouts/Page.astro';

const CHILD = '/themen/integration/interkulturelle-oeffnung-der-verwaltung/';

async function open(path: string, change: Parameters<typeof sampleSnapshot>[0] = {}) {
  const library = createLibrary(sampleSnapshot(change));
  const routes = routeTable(library);
  return render(Page, { page: assemble(library, routes, routes.find(path)), siteUrl: 'https://portal.example' });
}

describe('a topic page', () => {
  it('shows its parts in the order of the page', async () => {
    const { document } = await open(CHILD);
    const order = [
      'nav.breadcrumb',
      '.page-head__office',
      '.page-head__kicker',
      'h1',
      '.page-head__introduction',
      'nav.contents',
      '.sections',
      '#kontakt',
      '.office__logo',
      '#mehr',
      'footer.site-footer',
    ].map((selector) => document.querySelector(selector));
    expect(order).not.toContain(null);
    const positions = order.map((element) => [...document.querySelectorAll('*')].indexOf(element ?? document.body));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('shows an alert above its content', async () => {
    const { document, page } = await open(CHILD, { alert: [example('alert', 'an alert for the whole site')] });
    const alerts = page.getByRole('region', { name: 'Eilmeldungen' });
    const main = document.querySelector('main') ?? document.body;
    expect(alerts.compareDocumentPosition(main)).toBe(alerts.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has one main heading and none that skips a level', async () => {
    const { page } = await open(CHILD);
    const levels = page.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('marks itself as the last of an ordered breadcrumb', async () => {
    const { page } = await open(CHILD);
    const list = page.getByRole('navigation', { name: 'Sie sind hier' }).querySelector('ol');
    const last = list?.lastElementChild?.querySelector('[aria-current]');
    expect(last?.getAttribute('aria-current')).toBe('page');
    expect(last?.textContent).toBe('Interkulturelle Öffnung');
  });

  it.each(SECTION_KINDS)('renders a section of kind %s with its words', async (kind) => {
    const words: Record<SectionKind, string> = {
      text: 'Hintergrund',
      'cornerstone-list': 'Rahmenkonzept',
      image: 'Beispielbild',
      video: 'Man sieht ein Büro.',
      downloads: 'Rahmenkonzept',
      accordion: 'Für wen?',
      quote: 'Vielfalt ist Alltag.',
      notice: 'Am Montag geschlossen.',
    };
    const { document } = await open(CHILD);
    expect(document.querySelector('.sections')?.textContent).toContain(words[kind]);
  });

  it('numbers its cornerstones and gives each an address and a state in words', async () => {
    const { document, page } = await open(CHILD);
    const item = document.querySelector('ol.cornerstones > li');
    const anchor = item?.id;
    expect(anchor).toBeTruthy();
    expect(item?.querySelector(`a[href="#${anchor}"]`)).not.toBeNull();
    expect(page.getByText('Stand der Umsetzung:')).toBeDefined();
  });

  it('gives the address of the contact office and ways to reach it', async () => {
    const { page } = await open(CHILD);
    expect(page.getByRole('heading', { name: 'Anschrift und Erreichbarkeit' })).toBeDefined();
    expect(page.getByText(/Südwall 21 - 23/)).toBeDefined();
  });

  it('plays no video of another site but links to it', async () => {
    const { document, page } = await open(CHILD);
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
    expect(page.getByRole('link', { name: /Video ansehen \(video\.example\)/ })).toBeDefined();
  });
});

describe('a page in another language', () => {
  const path = '/ar/mawadi/indimaj/';
  const translated = {
    topic: [
      example('topic', 'a topic with what is required', { leadOffice: { documentId: 'mia-do-ki' } }),
      everyField,
      example('topic', 'a topic with what is required', { locale: 'ar', title: 'الاندماج', slug: 'indimaj', path }),
    ],
  };

  it('says its language and direction', async () => {
    const { document } = await open(path, translated);
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('marks German parts as German, from left to right', async () => {
    const { page } = await open(path, translated);
    const [link] = page.getAllByRole('link', { name: 'MIA-DO-Kommunales Integrationszentrum Dortmund' });
    expect([link?.lang, link?.dir]).toEqual(['de', 'ltr']);
  });

  it('marks the German words of a picture that is not described in its language yet, and no others', async () => {
    const arabic = { ...everyField, locale: 'ar', title: 'الانفتاح', slug: 'infitah', path: `${path}infitah/` };
    for (const [imageAlt, lang] of [
      [everyField['imageAlt'], 'de'],
      ['دار البلدية', ''],
    ]) {
      const topic = [...translated.topic, { ...arabic, imageAlt }];
      const { document } = await open(arabic.path, { topic });
      const picture = document.querySelector<HTMLElement>(`main img[alt="${String(imageAlt)}"]`);
      expect(picture?.lang).toBe(lang);
    }
  });

  it('names its translations for search engines', async () => {
    const { document } = await open(path, translated);
    const alternates = [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(alternates).toEqual([
      ['de', 'https://portal.example/themen/integration/'],
      ['ar', `https://portal.example${path}`],
    ]);
  });
});

describe('every page of the sample', () => {
  const library = createLibrary(sampleSnapshot());
  const routes = routeTable(library);

  it.each([...routes].map(({ path }) => path))(
    '%s has a title, one main heading, landmarks and no script',
    async (path) => {
      const { document, page } = await open(path);
      expect(document.title).not.toBe('');
      expect(page.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      for (const role of ['banner', 'main', 'contentinfo']) expect(page.getAllByRole(role)).toHaveLength(1);
      expect(document.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0);
      expect(document.body.innerHTML).not.toMatch(/undefined|\[object/);
    },
  );
});
