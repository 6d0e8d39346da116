import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContent } from '../src/content/content.ts';
import { hoursCalendar } from '../src/content/hours-calendar.ts';
import { createLibrary } from '../src/content/library.ts';
import { outputsOf } from '../src/content/outputs/outputs-of.ts';
import { readSnapshot } from '../src/content/snapshot.ts';
import { violationsOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { DEMO } from './support/demo.ts';
import { serveDemo } from './support/serve-demo.ts';

const OFFICE =
  '/rathaus/verwaltung/amt-fuer-angelegenheiten-des-oberbuergermeisters-und-des-rates/mia-do-kommunales-integrationszentrum/';
const GERMAN = `${OFFICE}jetzt/`;
const ARABIC = '/ar/baladiya/idara/maktab-shuun-al-umda-wal-majlis/mia-do-markaz-al-indimaj-al-baladi/al-an/';

let clock = '2026-11-23T10:00:00Z';
let site: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveDemo({ now: () => new Date(clock) }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function open(path: string, instant: string) {
  clock = instant;
  const response = await fetch(site.base + path);
  const { document } = new JSDOM(await response.text()).window;
  return { response, document, main: document.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ') ?? '' };
}

describe('whether an office is open', () => {
  it.each([
    ['open', '2026-11-23T10:00:00Z', 'Jetzt geöffnet bis 12 Uhr'],
    ['closed over noon', '2026-11-23T11:30:00Z', 'Öffnet mit Termin heute um 13 Uhr'],
    ['opens tomorrow', '2026-11-23T19:00:00Z', 'Öffnet morgen um 8:30 Uhr'],
    ['a holiday', '2026-12-25T09:00:00Z', '1. Weihnachtstag'],
    ['days between the years', '2026-12-28T09:00:00Z', 'Beispiel für eine Schließung zwischen den Jahren'],
    ['the night in which the clock goes back', '2026-10-25T01:30:00Z', 'Sonntag, 25. Oktober 2026 um 02:30'],
    ['the first morning of winter time', '2026-10-26T07:30:00Z', 'Jetzt geöffnet bis 12 Uhr'],
  ])('is answered for the moment of the request: %s', async (_, instant, words) => {
    const { response, main } = await open(GERMAN, instant);
    expect(response.status).toBe(200);
    expect(main).toContain(words);
  });

  it('is kept by nobody and listed nowhere', async () => {
    const { response, document } = await open(GERMAN, clock);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const index = await (await fetch(`${site.base}/sitemap.xml`)).text();
    const parts = [...index.matchAll(/<loc>[^<]*(\/sitemap\/[^<]+)<\/loc>/g)].map(([, path]) => path);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expect(await (await fetch(`${site.base}${part}`)).text()).not.toContain('/jetzt/');
  });

  it('says today’s and tomorrow’s hours, the next deviation and how to get in touch', async () => {
    const { main, document } = await open(GERMAN, '2026-11-23T10:00:00Z');
    expect(main).toMatch(/Heute \(Montag, 23. November 2026\) *08:30–12:00 Uhr *13:00–15:30 Uhr \(mit Termin\)/);
    expect(main).toMatch(/Morgen \(Dienstag, 24. November 2026\) *08:30–12:00 Uhr/);
    expect(main).toMatch(/Freitag, 25. Dezember 2026 *geschlossen \(1. Weihnachtstag\)/);
    expect(document.querySelector('main a[href^="tel:+49"]')).not.toBeNull();
  });

  it('leads to the same page in the other languages', async () => {
    const { document } = await open(GERMAN, clock);
    const hrefs = [...document.querySelectorAll('.language-switch a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(ARABIC);
    expect((await open(ARABIC, clock)).document.documentElement.dir).toBe('rtl');
  });

  it('has one address, and none for an office that does not exist', async () => {
    const bare = await fetch(site.base + GERMAN.slice(0, -1), { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, GERMAN]);
    for (const path of ['/rathaus/verwaltung/gibt-es-nicht/jetzt/', '/jetzt/', `${OFFICE}now/`, '/en/themen/now/'])
      expect([path, (await open(path, clock)).response.status]).toEqual([path, 404]);
    expect((await fetch(site.base + GERMAN, { method: 'POST' })).status).toBe(405);
  });

  it.each([
    [GERMAN, 'light'],
    [GERMAN, 'dark'],
    [ARABIC, 'light'],
    [ARABIC, 'dark'],
  ] as const)('has no accessibility violation, open or closed: %s (%s)', async (path, colorScheme) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme });
    for (const instant of ['2026-11-23T10:00:00Z', '2026-12-28T10:00:00Z']) {
      clock = instant;
      await page.goto(site.base + path);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.close();
  });
});

describe('the calendar of an office', () => {
  it('is a file for each office and language, as the one structure of hours gives it', async () => {
    const facts = { siteUrl: 'http://localhost:4321', securityContact: undefined };
    const outputs = [...outputsOf(createContent(await readSnapshot(DEMO.snapshot), facts))];
    const calendars = outputs.filter(({ key }) => key.endsWith('.ics'));
    expect(calendars.length).toBeGreaterThan(5);
    for (const { key, data } of calendars) {
      const response = await fetch(`${site.base}/${key}`);
      expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
      expect(await response.text()).toBe(data());
    }
  });

  it('has an event for each slot and closure, each with an id of its own that a later build repeats', async () => {
    const events = await eventsOf(DEMO.snapshot, '');
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('always-monday-0830-1200-open.mia-do-ki@localhost:4321');
    const later = await eventsOf(DEMO.snapshot, '2026-12-01T10:00:00.000Z');
    expect(later.map(({ uid }) => uid)).toEqual(expect.arrayContaining(ids.filter((id) => id.startsWith('always'))));
    expect(events.find(({ summary }) => summary.includes('Schließung'))).toMatchObject({
      start: '20261228',
      end: '20261231',
    });
  });

  it('is offered on the office’s page', async () => {
    const { document } = await open(OFFICE, clock);
    const link = document.querySelector(`a[href="${OFFICE}oeffnungszeiten.ics"]`);
    expect(link?.textContent?.trim()).toBe('Öffnungszeiten als Kalender (iCal)');
  });
});

/** The events of the seed's office, from the file's lines. `pulledAt` moves the day of the build. */
async function eventsOf(snapshot: string, pulledAt: string) {
  const recorded = await readSnapshot(snapshot);
  const library = createLibrary({ ...recorded, pulledAt: pulledAt || recorded.pulledAt });
  const office = library.offices.get('de', 'mia-do-ki', 'The test');
  const lines = hoursCalendar(library, office, 'http://localhost:4321').replaceAll('\r\n ', '').split('\r\n');
  const value = (block: string, name: string) => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(block)?.[1] ?? '';
  const blocks = lines.join('\n').split('BEGIN:VEVENT').slice(1);
  return blocks.map((block) => ({
    uid: value(block, 'UID'),
    summary: value(block, 'SUMMARY'),
    start: value(block, 'DTSTART'),
    end: value(block, 'DTEND'),
  }));
}
