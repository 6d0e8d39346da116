import { parseSnapshot } from '@themenportal/shared/client';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { describe, expect, it } from 'vitest';
import { DEMO, demoEntries } from '../../tests/support/demo.ts';
import { render } from '../../tests/support/render.ts';
import { example } from '../../tests/support/sample.ts';
import { assemble } from '../content/assemble/index.ts';
import { createLibrary } from '../content/library.ts';
import { onDemandFrames } from '../content/on-demand/frames.ts';
import { type RouteKind, routeTable } from '../content/routes.ts';
import { isSearched, searchDocument } from '../content/search/search-document.ts';
import { assembleSearch } from '../content/search/search-page.ts';
import { type RecordedSnapshot, readSnapshot } from '../content/snapshot.ts';
import { newerGermanTexts } from '../i18n/newer-german-texts.ts';
import { outdatedTexts } from '../i18n/outdated-texts.ts';
import Page from '../layouts/Page.astro';
import { buildIndex } from '../search/index.ts';

type WireEntry = Record<string, unknown>;

const TRANSLATED: readonly RouteKind[] = ['home', 'topic', 'office', 'concept', 'legal'];

function site(snapshot: RecordedSnapshot) {
  const library = createLibrary(snapshot);
  const routes = routeTable(library);
  const data = (path: string) => assemble(library, routes, routes.find(path));
  const open = (path: string) => render(Page, { page: data(path), siteUrl: 'https://portal.example' });
  return { library, routes, data, open };
}

/** The demo content; every translation is changed by `change`. */
function demoWith(change: (translation: WireEntry) => WireEntry, alert: readonly WireEntry[] = []): RecordedSnapshot {
  const entries = Object.entries({ ...demoEntries(), alert }).map(([type, list]): [string, WireEntry[]] => [
    type,
    list.map((entry) => (entry['locale'] === SOURCE_LOCALE ? entry : change(entry))),
  ]);
  return {
    ...parseSnapshot({ format: 2, log: 'demo', cursor: 0, entries: Object.fromEntries(entries) }),
    pulledAt: '2026-11-23T10:00:00.000Z',
  };
}

function textsIn(locale: Locale) {
  const texts = newerGermanTexts(locale);
  if (!texts) throw new Error(`There are no texts in ${locale}.`);
  return texts;
}

const outdated = (entry: WireEntry): WireEntry => ({ ...entry, sourceHash: '0'.repeat(64) });

describe('a translation that is older than its German text', () => {
  it('says so on every page of every language, with the way to the German page', async () => {
    const { routes, open } = site(demoWith(outdated));
    const translations = [...routes].filter(
      ({ kind, locale }) => TRANSLATED.includes(kind) && locale !== SOURCE_LOCALE,
    );
    const groups = Map.groupBy(translations, ({ kind, locale }) => `${kind} ${locale}`);
    expect(groups.size).toBe(TRANSLATED.length * 4);
    const pages = [...groups.values()].flatMap(([first]) => first ?? []);
    for (const route of pages) {
      const { page } = await open(route.path);
      const texts = textsIn(route.locale);
      const link = page.getByRole('link', { name: texts.toPage });
      const german = routes.translationsOf(route).find(({ locale }) => locale === SOURCE_LOCALE);
      expect([route.path, link.getAttribute('href')]).toEqual([route.path, german?.path]);
      expect(link.parentElement?.textContent).toContain(texts.page);
    }
  });

  it('says so beside a cornerstone and a contact on the page of another entry', async () => {
    const { routes, data, open } = site(demoWith(outdated));
    const turkish = [...routes].filter(({ locale }) => locale === 'tr').map(({ path }) => data(path));
    const cornerstones = await germanTexts(turkish.find((page) => page.kind === 'concept')?.path);
    expect(cornerstones).toHaveLength(4);
    for (const address of cornerstones) expect(address).toMatch(/^\/konzepte\/.*\/#[a-z-]+$/);
    const contacts = turkish.flatMap((page) => (page.kind === 'topic' && page.contacts.length > 0 ? page.path : []));
    expect(await germanTexts(contacts[0])).toContainEqual(expect.stringMatching(/^\/rathaus\/verwaltung\//));

    async function germanTexts(path = '') {
      const { page } = await open(path);
      return page.getAllByRole('link', { name: textsIn('tr').toPart }).map((link) => link.getAttribute('href'));
    }
  });

  it('says so on the cards that lead to it, and among the hits of a search', async () => {
    const { routes, library, open } = site(demoWith(outdated));
    const { page: start } = await open('/tr/');
    const [card] = start.getAllByRole('heading', { name: 'Entegrasyon' });
    expect(card?.closest('li')?.textContent).toContain(outdatedTexts('tr').mark);

    const documents = [...routes]
      .filter(isSearched)
      .map((route) => searchDocument(route, assemble(library, routes, route)));
    const results = buildIndex(documents).search('Entegrasyon', { locale: 'tr' });
    const asked = { query: 'Entegrasyon', page: 1 };
    const found = assembleSearch(onDemandFrames(library, routes), 'tr', asked, results);
    const { page: hits } = await render(Page, { page: found, siteUrl: 'https://portal.example' });
    const turkish = hits.getAllByRole('link', { name: 'Entegrasyon' }).find((link) => !link.hasAttribute('hreflang'));
    expect(turkish?.closest('li')?.textContent).toContain(outdatedTexts('tr').mark);
  });

  it('says so beside an alert, and leads to the German pages of its branch', async () => {
    const branch = { documentId: 'integration' };
    const german = example('alert', 'an alert for the whole site', { branch });
    const { open, data } = site(demoWith(outdated, [german, { ...german, locale: 'en', title: 'Storm' }]));
    const { page } = await open('/en/topics/integration/');
    const alerts = page.getByRole('region', { name: 'Alerts' });
    expect(alerts.textContent).toContain(textsIn('en').part);
    expect(data('/en/topics/integration/').alerts).toMatchObject([{ newerGerman: '/themen/integration/' }]);
    expect(data('/themen/integration/').alerts).toMatchObject([{ newerGerman: undefined }]);
  });
});

describe('nothing is said of', () => {
  it('German pages, whatever the state of their translations', () => {
    const { routes, data } = site(demoWith(outdated));
    const german = [...routes].filter(({ locale }) => locale === SOURCE_LOCALE);
    for (const { path } of german) expect([path, data(path).newerGerman]).toEqual([path, undefined]);
  });

  it('translations that do not say what they were made from', () => {
    const { routes, data } = site(demoWith((entry) => ({ ...entry, sourceHash: null })));
    for (const { path } of routes) expect([path, data(path).newerGerman]).toEqual([path, undefined]);
  });

  it('the translations of the demo content, but for the one that shows it', async () => {
    const { routes, data } = site(await readSnapshot(DEMO.snapshot));
    const pages = [...routes].map(({ path }) => data(path));
    expect(pages.filter(({ newerGerman }) => newerGerman !== undefined).map(({ path }) => path)).toEqual([
      '/en/topics/health/',
    ]);
    const parts = pages.flatMap((page) => [
      ...(page.kind === 'concept' ? page.cornerstones : []),
      ...(page.kind === 'topic' ? page.contacts : []),
    ]);
    expect(parts.filter(({ newerGerman }) => newerGerman !== undefined)).toEqual([]);
    const cards = pages.flatMap((page) => (page.kind === 'home' || page.kind === 'office' ? page.topics : []));
    const marked = cards.filter(({ outdated }) => outdated).map(({ href }) => href);
    expect([...new Set(marked)]).toEqual(['/en/topics/health/']);
  });
});
