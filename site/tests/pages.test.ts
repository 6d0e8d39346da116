import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { pageKinds } from './support/page-kinds.ts';
import { demoPaths, serveDemo } from './support/serve-demo.ts';

const SEED_PAGE = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';
const paths = await demoPaths();
const onDemand = (await pageKinds()).flatMap(({ kind, path }) => (kind === 'on-demand' ? path : []));

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const APPEARANCES = [
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: DESKTOP },
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'dark', viewport: PHONE },
] as const;

let site: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let requests: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveDemo(), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(site.base + path);
  return page;
}

describe('in a browser', () => {
  it.each([...paths, ...onDemand])(
    '%s has no script, no cookie, no request to others and no accessibility violation, light or dark, on desktop or phone',
    async (path) => {
      requests = [];
      await page.goto(site.base + path);
      // A block of JSON-LD is data and is never executed.
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
      expect(await context.cookies()).toEqual([]);
      for (const { colorScheme, viewport } of APPEARANCES) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        const seen = [colorScheme, viewport.width, await violationsOf(page)];
        expect(seen).toEqual([colorScheme, viewport.width, []]);
      }
      expect(requests.filter((url) => !url.startsWith(site.base))).toEqual([]);
    },
  );

  it.each(['/', SEED_PAGE, '/barrierefreiheit/', '/ar/'])('%s fits a screen of 320 pixels', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each([
    [320, 1, 320],
    [390, 3, 1280],
    [1440, 1, 1280],
  ])(
    'a screen of %i pixels at %i to one gets the photo in a fitting size, and nothing moves',
    async (width, deviceScaleFactor, fitting) => {
      const page = await open('/themen/integration/', { viewport: { width, height: 800 }, deviceScaleFactor });
      await page.waitForLoadState('networkidle');
      const photo = page.locator('.page-head__picture img');
      const current = await photo.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''));
      expect(current).toMatch(new RegExp(`-${fitting}-\\d+\\.webp$`));
      expect(await photo.getAttribute('fetchpriority')).toBe('high');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(shift).toBe(0);
      await page.close();
    },
  );

  it('a video waits for its reader, and plays without a script', async () => {
    const scriptless = await browser.newContext({ javaScriptEnabled: false });
    const page = await scriptless.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${site.base}/#gebaerdensprache`, { waitUntil: 'networkidle' });
    expect(loaded.filter((path) => path.endsWith('.mp4'))).toEqual([]);
    const played = page.waitForResponse(/beispiel-video-.*\.mp4$/);
    await page.getByLabel('Gebärdensprache').last().focus();
    await page.keyboard.press('Space');
    expect((await played).status()).toBe(206);
    await scriptless.close();
  });

  it('Arabic runs from right to left in its own font, which no other page loads', async () => {
    const fontsOf = async (path: string) => {
      const page = await browser.newPage();
      const fonts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
      await page.goto(site.base + path, { waitUntil: 'networkidle' });
      const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
      await page.close();
      return { direction, arabic: fonts.some((url) => url.includes('arabic')) };
    };
    expect(await fontsOf('/ar/')).toEqual({ direction: 'rtl', arabic: true });
    expect(await fontsOf('/')).toEqual({ direction: 'ltr', arabic: false });
  });
});
