import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRelease, releasePaths } from '../src/release/paths.ts';
import { filesBelow } from '../src/release/files.ts';
import { DEMO } from './support/demo.ts';
import { runBuild } from './support/run-build.ts';
import { parseXml } from './support/xml.ts';

const siteUrl = 'https://portal.example';

let dataDir: string;
let client: string;
/** Every page that has an address of its own, by its canonical address. */
let pages: Map<string, Document>;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'found-'));
  const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: DEMO.snapshot, SITE_URL: siteUrl });
  if (code !== 0) throw new Error(stderr);
  client = inRelease.client(releasePaths(dataDir).current);
  pages = new Map();
  for (const file of await filesBelow(client)) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(client, file), 'utf8');
    // Reading the styles of all pages would take a minute.
    const { document } = new JSDOM(html.replace(/<style>.*?<\/style>/gs, '')).window;
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (canonical === undefined || canonical === null) {
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    } else {
      expect(canonical).toBe(`${siteUrl}/${file.replace(/index\.html$/, '')}`);
      pages.set(canonical, document);
    }
  }
});
afterAll(() => rm(dataDir, { recursive: true }));

const content = (document: Document, property: string) =>
  document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content') ?? '';

const alternates = (document: ParentNode) =>
  [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
    (link) => [link.getAttribute('hreflang'), link.getAttribute('href')] as const,
  );

const inClient = (address: string) => join(client, new URL(address).pathname);

describe('every page of the demo', () => {
  it('has a title and a description of its own', () => {
    const titles = [...pages.values()].map((document) => `${document.documentElement.lang} ${document.title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    for (const [address, document] of pages) expect(content(document, 'description'), address).toMatch(/\S{3}/);
  });

  it('names its translations, and each names it back', () => {
    for (const [address, document] of pages) {
      const links = alternates(document);
      if (links.length === 0) continue;
      expect(links).toContainEqual([document.documentElement.lang, address]);
      for (const [language, href] of links) {
        const translation = pages.get(href ?? '');
        expect(translation?.documentElement.lang, `${address} → ${href}`).toBe(language);
        expect(translation && alternates(translation), `${href} → ${address}`).toEqual(links);
      }
    }
  });

  it('carries structured data that can be read, and nothing that is executed', () => {
    for (const [address, document] of pages) {
      const scripts = [...document.querySelectorAll('script')];
      expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json']);
      expect(JSON.parse(scripts[0]?.textContent ?? '')).toMatchObject({
        '@context': 'https://schema.org',
        url: address,
      });
    }
  });

  it('is shared with its title, its address and a picture of the right size', async () => {
    const pictures = new Set<string>();
    for (const [address, document] of pages) {
      expect(content(document, 'og:title')).toBe(document.querySelector('h1')?.textContent?.trim());
      expect(content(document, 'og:url')).toBe(address);
      expect(content(document, 'og:locale')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      pictures.add(content(document, 'og:image'));
    }
    for (const picture of pictures) {
      expect(await sharp(inClient(picture)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    }
  });

  it('stands in the sitemap with the same translations, and no other page does', async () => {
    const index = parseXml(await readFile(join(client, 'sitemap.xml'), 'utf8'));
    const parts = [...index.querySelectorAll('sitemap > loc')].map(({ textContent }) => textContent ?? '');
    const files = await Promise.all(parts.map((part) => readFile(inClient(part), 'utf8')));
    const urls = files.flatMap((file) => [...parseXml(file).querySelectorAll('url')]);
    const locations = urls.map((url) => url.querySelector('loc')?.textContent ?? '');
    expect(locations.toSorted()).toEqual([...pages.keys()].toSorted());
    urls.forEach((url, index) => {
      const page = pages.get(locations[index] ?? '');
      expect(page && alternates(page)).toEqual(alternates(url));
      const changed = url.querySelector('lastmod')?.textContent;
      if (changed !== undefined) expect(Date.parse(changed ?? '')).not.toBeNaN();
    });
    expect(urls.filter((url) => url.querySelector('lastmod')).length).toBeGreaterThan(100);
  });
});

describe('every feed of the demo', () => {
  it('is well-formed, is named by its page, and leads to pages that exist', async () => {
    const feeds = (await filesBelow(client)).filter((file) => file.endsWith('.atom'));
    expect(feeds.length).toBeGreaterThan(5);
    for (const file of feeds) {
      const feed = parseXml(await readFile(join(client, file), 'utf8'));
      const link = (rel: string) => feed.querySelector(`feed > link[rel=${rel}]`)?.getAttribute('href') ?? '';
      expect(link('self')).toBe(`${siteUrl}/${file}`);
      const page = pages.get(link('alternate'));
      expect(page?.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(`/${file}`);
      expect(page?.querySelector(`body a[href="/${file}"]`)?.textContent).toMatch(/\S/);
      const entries = [...feed.querySelectorAll('entry')];
      const ids = [...feed.querySelectorAll('id')].map((id) => id.textContent);
      expect(new Set(ids).size).toBe(entries.length + 1);
      const dates = entries.map((entry) => entry.querySelector('updated')?.textContent ?? '');
      expect(dates).toEqual(dates.toSorted().toReversed());
      for (const entry of entries) {
        const target = pages.get(entry.querySelector('link')?.getAttribute('href') ?? '');
        expect(target?.documentElement.lang).toBe(feed.documentElement.getAttribute('xml:lang'));
      }
    }
  });
});

describe('for machines at the top', () => {
  it('robots.txt leads to the sitemap', async () => {
    expect(await readFile(join(client, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${siteUrl}/sitemap.xml\n`);
  });

  it('security.txt names a contact and has not expired', async () => {
    const text = await readFile(join(client, '.well-known/security.txt'), 'utf8');
    expect(text).toMatch(/^Contact: (?:mailto:|https:\/\/)\S+$/m);
    expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/m);
    expect(text).toContain(`Canonical: ${siteUrl}/.well-known/security.txt`);
  });
});
