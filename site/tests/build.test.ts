import { mkdtemp, readdir, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, demoEntries } from './support/demo.ts';
import { startFakeCms } from './support/fake-cms.ts';
import { fingerprint } from './support/fingerprint.ts';
import { runBuild } from './support/run-build.ts';
import { demoPaths } from './support/serve-demo.ts';

const SEED_PAGE = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';
const TEASERS = [
  'Landesprogramm "KOMM-AN NRW"',
  'Koordinierungsstelle Einsamkeit',
  'Allgemeine Informationen zur Einbürgerung',
  'Einbürgerung (38/4-2)',
  'Bleibeperspektiven für den Personenkreis der Geduldeten',
  'Dienstleistungszentrum Migration & Integration (MigraDo)',
  'Visa-Angelegenheiten',
  'Abgabe einer Verpflichtungserklärung nach § 68 Aufenthaltsgesetz (AufenthG)',
  'Abholung des elektronischen Aufenthaltstitels',
  'Masterplanprozess ab 2005',
  'Integrationsrat',
  'Integrationspreis 2023',
  'Herkunftssprachlicher Unterricht (HSU) in Dortmund',
  'Einreise & Erwerbstätigkeit (38/2-1)',
  'Migration und Gesundheit',
];

let dataDir: string;
const env = () => ({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: DEMO.snapshot, SITE_URL: 'https://portal.example' });
const client = () => join(dataDir, 'site/current/client');

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'build-'));
  const { code, stderr } = await runBuild(env());
  expect(stderr).toBe('');
  expect(code).toBe(0);
});
afterAll(() => rm(dataDir, { recursive: true }));

async function document(path: string): Promise<Document> {
  return new JSDOM(await readFile(join(client(), path, 'index.html'), 'utf8')).window.document;
}

const words = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();
const allWords = (root: Document, selector: string) => [...root.querySelectorAll(selector)].map(words);

describe('the page of the seed', () => {
  it('leads to itself over four entries', async () => {
    const page = await document(SEED_PAGE);
    expect(allWords(page, '.breadcrumb li')).toEqual([
      'Themen',
      'Integration',
      'Integration als Querschnitt',
      'Interkulturelle Öffnung der Verwaltung',
    ]);
  });

  it('names the office in charge, the line above the title and the title', async () => {
    const page = await document(SEED_PAGE);
    expect(words(page.querySelector('.page-head__office a'))).toBe(
      'Amt für Angelegenheiten des Oberbürgermeisters und des Rates',
    );
    expect(words(page.querySelector('.page-head__kicker'))).toBe('Integration als Querschnitt');
    expect(words(page.querySelector('h1'))).toBe('Interkulturelle Öffnung der Verwaltung');
  });

  it('has its two sections, the four cornerstones in the second, with text after them, and then the video', async () => {
    const page = await document(SEED_PAGE);
    expect(allWords(page, '.sections > section > h2')).toEqual([
      'Hintergrund "Charta der Vielfalt"',
      'Rahmenkonzept zur Interkulturellen Öffnung der Stadtverwaltung',
      'Gebärdensprache',
    ]);
    const second = page.querySelectorAll('.sections > section')[1];
    expect(second?.querySelectorAll('ol.cornerstones > li')).toHaveLength(4);
    expect(words(second?.querySelector('ol.cornerstones')?.nextElementSibling)).toMatch(/Diversity/);
  });

  it('has the logo with its caption before the office and its address', async () => {
    const page = await document(SEED_PAGE);
    const office = page.querySelector('.office');
    expect(words(office?.querySelector('figcaption'))).toMatch(/Logo des Kommunalen Integrationszentrums Dortmund/);
    expect(words(office?.querySelector('h3'))).toBe('Stadt Dortmund - MIA-DO-Kommunales Integrationszentrum Dortmund');
    expect(words(office?.querySelector('h4'))).toBe('Anschrift und Erreichbarkeit');
    expect(words(office?.querySelector('address'))).toMatch(/Südwall 21 - 23 ?44137 Dortmund/);
  });

  it('ends with fifteen teasers under their titles, in order', async () => {
    const page = await document(SEED_PAGE);
    expect(words(page.querySelector('#mehr'))).toBe('Mehr zum Thema');
    expect(allWords(page, '[aria-labelledby=mehr] h3')).toEqual(TEASERS);
  });

  it('stands in every language at its own address', async () => {
    const page = await document(SEED_PAGE);
    const alternates = [...page.querySelectorAll('link[rel=alternate][hreflang]')];
    expect(alternates.map((link) => link.getAttribute('hreflang'))).toEqual(['de', 'en', 'tr', 'ar', 'uk']);
    for (const link of alternates) {
      const { pathname } = new URL(link.getAttribute('href') ?? '');
      const { documentElement } = await document(pathname);
      expect(documentElement.lang).toBe(link.getAttribute('hreflang'));
      expect(documentElement.dir).toBe(documentElement.lang === 'ar' ? 'rtl' : 'ltr');
    }
  });
});

describe('a release', () => {
  it('lists every page with its translations for search engines, and no error page', async () => {
    const locations = async (file: string) => {
      const xml = await readFile(join(client(), file), 'utf8');
      return [...xml.matchAll(/<loc>https:\/\/portal\.example([^<]+)<\/loc>/g)].map(([, path = '']) => path);
    };
    const parts = await locations('sitemap.xml');
    const listed = (await Promise.all(parts.map(locations))).flat();
    const expected = (await demoPaths()).filter((path) => !/\/(404|410)\/$/.test(path));
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(await readFile(join(client(), 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://portal.example/sitemap.xml',
    );
  });

  it('carries its media, so that no page asks the CMS', async () => {
    const page = await document(SEED_PAGE);
    const logo = page.querySelector('.office img')?.getAttribute('src') ?? '';
    expect(logo).toMatch(/^\/media\//);
    expect((await stat(join(client(), logo))).size).toBeGreaterThan(0);
  });

  it('of the same content is the same to the byte, and keeps its files', async () => {
    const before = await fingerprint(join(await realRelease(), 'client'));
    expect((await runBuild(env())).code).toBe(0);
    expect(await fingerprint(join(await realRelease(), 'client'))).toEqual(before);
    expect((await stat(join(client(), SEED_PAGE, 'index.html'))).nlink).toBeGreaterThan(1);
  });

  it('is not disturbed by another build at the same time', async () => {
    const releases = async () => (await readdir(join(dataDir, 'site/releases'))).length;
    const before = await releases();
    const outcomes = await Promise.all([runBuild(env()), runBuild(env())]);
    expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(await releases()).toBe(before + 2);
  }, 180_000);

  it('pulled from a CMS has the same pages as one from the recorded content', async () => {
    const cms = await startFakeCms({ entries: demoEntries(), media: DEMO.media });
    const { code, stderr } = await runBuild({
      DATA_DIR: dataDir,
      CMS_URL: cms.url,
      SITE_URL: 'https://portal.example',
    });
    cms.stop();
    expect([code, stderr]).toEqual([0, '']);
    for (const path of await demoPaths()) await document(path.replace(/^\/404\/$/, '/410/'));
  });
});

async function realRelease(): Promise<string> {
  return join(dataDir, 'site', await readlink(join(dataDir, 'site/current')));
}
