import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { demoPaths, serveDemo } from './support/serve-demo.ts';

const SEED_PAGE = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';
const paths = await demoPaths();

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

/** Of these rules, or of all. Legacy mode reads one frame only and so needs no second page; our pages have no other. */
async function violationsOf(page: Page, ...rules: string[]) {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return violations;
}

describe('in a browser', () => {
  it.each(paths)('%s has no accessibility violation, no script, no cookie and no request to others', async (path) => {
    requests = [];
    await page.goto(site.base + path);
    const violations = await violationsOf(page);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found).toEqual([]);
    // A block of JSON-LD is data and is never executed.
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith(site.base))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it.each([
    ['light', 'de', SEED_PAGE],
    ['dark', 'de', SEED_PAGE],
    ['dark', 'de', '/'],
    ['dark', 'de', `${SEED_PAGE}leichte-sprache/`],
  ] as const)('in the %s scheme (%s) %s has enough contrast', async (colorScheme, _, path) => {
    const dark = await browser.newContext({ colorScheme });
    const page = await dark.newPage();
    await page.goto(site.base + path);
    expect(await violationsOf(page, 'color-contrast')).toEqual([]);
    await dark.close();
  });

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

  it('the first stop of the keyboard leads past the header to the content', async () => {
    const page = await open(SEED_PAGE);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.boundingBox()).toMatchObject({ y: 0 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
    await page.close();
  });

  it('every stop of the keyboard can be seen', async () => {
    const page = await open(SEED_PAGE);
    const stops = await page.locator('a, summary').count();
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const visible = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return false;
        const outlines = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
        return outlines.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        );
      });
      expect(visible, await page.evaluate(() => document.activeElement?.outerHTML)).toBe(true);
    }
    await page.close();
  });

  it('every link and control is large enough to hit, or stands in a line of text', async () => {
    const page = await open(SEED_PAGE, { viewport: { width: 390, height: 844 } });
    expect(await violationsOf(page, 'target-size')).toEqual([]);
    await page.close();
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
