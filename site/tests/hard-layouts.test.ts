import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { DEMO } from './support/demo.ts';
import { hardContent } from './support/hard-content.ts';
import { serveDemo } from './support/serve-demo.ts';

const PATH = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';

const OFFICE =
  '/rathaus/verwaltung/amt-fuer-angelegenheiten-des-oberbuergermeisters-und-des-rates/mia-do-kommunales-integrationszentrum/';
/** Its description speaks of the code 38/4-2. */
const ARABIC_OFFICE = '/ar/baladiya/idara/maktab-al-hijra/al-tajannus/';
/** The German words before it, then the Arabic ones, of which the first is furthest to the right. */
const ARABIC_IN_ORDER_FROM_THE_LEFT = ['Arabisch', 'das:', 'بنا', 'اتصلوا'];

let folder: string;
let site: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hard-'));
  await cp(DEMO.media, join(folder, 'media'), { recursive: true });
  const snapshot = join(folder, 'snapshot.json');
  await writeFile(snapshot, JSON.stringify(hardContent()));
  [site, browser] = await Promise.all([serveDemo({ snapshot }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

describe('a page with all that breaks layouts', () => {
  it.each([
    ['de', 320],
    ['de', 1440],
    ['ar', 320],
    ['ar', 1440],
  ])('in %s fits a screen of %i pixels', async (locale, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(site.base + PATH);
    if (locale === 'ar') {
      await page.locator('a[hreflang=ar]').first().click();
      await page.waitForURL('**/ar/**');
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { x, width: wide } = (await page.locator('h1').boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + wide).toBeLessThanOrEqual(width);
    expect(await page.locator('[aria-labelledby=mehr] h3').count()).toBe(24);
    await page.close();
  });

  it.each([
    ['the page above it', '/themen/integration/integration-als-querschnitt/'],
    ['the page of the office', OFFICE],
    ['the concept that it is about', '/konzepte/rahmenkonzept-interkulturelle-oeffnung/'],
    ['its hit in the search', '/suche/?q=Rindfleischetikettierungsüberwachungsaufgabenübertragung'],
    ['the form to report it', `/barriere-melden/?page=${PATH}`],
  ])('%s fits a screen of 320 pixels', async (_, path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site.base + path);
    expect(await page.getByRole('main').textContent()).toContain('Rindfleisch');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('shows an office without an address, and a picture of unknown size as it is', async () => {
    const page = await browser.newPage();
    await page.goto(site.base + PATH);
    expect(await page.locator('.office').count()).toBe(1);
    expect(await page.locator('.office address').count()).toBe(0);
    const picture = page.locator('.page-head__picture img');
    expect(await picture.getAttribute('width')).toBeNull();
    expect(await picture.evaluate((image) => image.clientWidth)).toBeGreaterThan(300);
    await page.close();
  });

  it('keeps the order of Arabic words inside German', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.base + PATH);
    const text = page.locator('.page-head__introduction p').first();
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    const starts = await startsOf(text, ARABIC_IN_ORDER_FROM_THE_LEFT);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    await page.close();
  });

  it('keeps the order of a code inside Arabic', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(site.base + ARABIC_OFFICE);
    const text = page.getByRole('main').getByText('والرمز').first();
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const starts = await startsOf(text, ['38', '/4', '-2']);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    await page.close();
  });
});

/** Where words of a text begin, from the left of the screen. */
function startsOf(text: Locator, words: readonly string[]): Promise<number[]> {
  return text.evaluate((element, words) => {
    const { firstChild: letters } = element;
    return words.map((word) => {
      const range = document.createRange();
      const at = letters?.textContent?.indexOf(word) ?? -1;
      if (!letters || at < 0) throw new Error(`The text does not say "${word}".`);
      range.setStart(letters, at);
      range.setEnd(letters, at + word.length);
      return range.getBoundingClientRect().x;
    });
  }, words);
}
