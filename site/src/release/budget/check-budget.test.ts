import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RouteKind } from '../../content/routes.ts';
import { compress } from '../compress.ts';
import { checkBudget } from './check-budget.ts';

const siteUrl = 'https://portal.example';
let client: string;
let pages: { kind: RouteKind; path: string }[];
beforeEach(async () => {
  client = await mkdtemp(join(tmpdir(), 'budget-'));
  pages = [];
});
afterEach(() => rm(client, { recursive: true }));

async function page(kind: RouteKind, path: string, body: string): Promise<void> {
  const file = join(client, path === '/404/' ? '404.html' : `${path}index.html`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `<!doctype html><title>Titel</title>${body}`);
  pages.push({ kind, path });
}

async function check() {
  await compress(client);
  return checkBudget(client, pages, siteUrl);
}

/** Text that does not get smaller. */
const words = (bytes: number) => randomBytes(bytes).toString('base64');

describe('the budget of pages', () => {
  it('accepts light pages and says what they weigh', async () => {
    await page('home', '/', '<p>Hallo</p>'.repeat(5000));
    await page('topic', '/themen/', words(9_000));
    await page('not-found', '/404/', '<p>Nichts</p>');
    const { median, heaviest } = await check();
    expect(median).toBeLessThan(200);
    expect(heaviest).toBeGreaterThan(9_000);
  });

  it('names the page that is too heavy, its kind and by how much', async () => {
    await page('topic', '/themen/lang/', words(14_000));
    await page('legal', '/impressum/', '<p>Kurz</p>');
    await page('gone', '/410/', '<p>Weg</p>');
    await expect(check()).rejects.toThrow(
      /- \/themen\/lang\/ \(topic\) weighs 1[0-9],[0-9]{3} bytes, [0-9,]+ more than the 13,000 of its budget/,
    );
  });

  it('weighs styles with the page that carries them', async () => {
    await page('gone', '/410/', `<style>${words(8_000)}</style>`);
    await expect(check()).rejects.toThrow(/\/410\/ \(gone\) weighs/);
  });

  it('refuses a site of which half the pages are heavy, though each is allowed', async () => {
    for (const path of ['/a/', '/b/', '/c/']) await page('topic', path, words(8_000));
    await expect(check()).rejects.toThrow(/the median is [78],[0-9]{3} bytes/);
  });

  it('lets no alert wait because a page is at its limit', async () => {
    for (const path of ['/a/', '/b/', '/c/']) await page('topic', path, words(7_400));
    await compress(client);
    await expect(checkBudget(client, pages, siteUrl)).rejects.toThrow(/the median is/);
    await expect(checkBudget(client, pages, siteUrl, 1)).resolves.toBeDefined();
  });

  it('counts what a page asks for at once, and not what waits until someone scrolls', async () => {
    const pictures = (loading: string) =>
      [1, 2, 3, 4, 5, 6].map((n) => `<img src="/media/${n}.png" alt="" loading="${loading}">`).join('');
    await page('home', '/', pictures('lazy'));
    await expect(check()).resolves.toBeDefined();
    await page('topic', '/themen/', pictures('eager'));
    await expect(check()).rejects.toThrow(/\/themen\/ \(topic\) makes 7 requests at once; the budget is 6/);
  });

  it.each([
    ['a picture', '<img src="https://cdn.example/a.png" alt="">'],
    ['a picture in several sizes', '<img src="/a.png" srcset="/a.png 1x, //cdn.example/b.png 2x" alt="">'],
    ['a frame', '<iframe src="https://maps.example/" title="Karte"></iframe>'],
    ['a connection made ahead', '<link rel="preconnect" href="https://fonts.example">'],
    ['a font of a style', '<style>@font-face{src:url("https://fonts.example/a.woff2")}</style>'],
    ['the poster of a video', '<video poster="https://video.example/p.jpg" preload="none"></video>'],
  ])('refuses %s from another site', async (_, body) => {
    await page('home', '/', body);
    await expect(check()).rejects.toThrow(/\/ \(home\) loads (https:)?\/\/[a-z]+\.example\S* from another site/);
  });

  it('lets a page link wherever it wants', async () => {
    await page('home', '/', '<a href="https://else.example/">x</a><link rel="canonical" href="https://else.example/">');
    await expect(check()).resolves.toBeDefined();
  });
});
