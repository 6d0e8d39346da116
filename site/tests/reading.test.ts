import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { readableStops, startAtTheTop, walkThrough } from './support/keyboard.ts';
import { layoutShifts } from './support/layout-shifts.ts';
import { outlineOf } from './support/outline.ts';
import { pageKinds } from './support/page-kinds.ts';
import { serveDemo } from './support/serve-demo.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Milliseconds in which a page opens even on a busy machine. */
const OPENING = { waitUntil: 'load', timeout: 120_000 } as const;
/** How late the fonts of a slow network come, in milliseconds. */
const LATE = 300;

const kinds = (await pageKinds()).map(({ kind, locale, path }, index) => ({
  path,
  isWritten: kind !== 'on-demand',
  // One language of each direction stands for the others.
  isForDirection: locale === 'de' || locale === 'ar',
  // The two widths take turns: what differs between them is the styles, which all kinds share.
  opensAt: index % 2 === 0 ? DESKTOP : PHONE,
}));

let site: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

// A page is opened once and read in all ways, since opening takes longest.
describe.each(kinds)('$path', ({ path, isWritten, isForDirection, opensAt }) => {
  let page: Page;
  let shifts: string[];
  const requests: string[] = [];
  beforeAll(async () => {
    page = await browser.newPage({ viewport: opensAt });
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await page.goto(site.base + path, OPENING);
    shifts = await layoutShifts(page);
    await page.setViewportSize(DESKTOP);
  });
  afterAll(() => page.close());

  if (isWritten)
    it('moves nothing however late its fonts come, and makes no more than 6 requests', () => {
      expect(shifts).toEqual([]);
      expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(6);
    });

  it('has one title, headings without a jump, landmarks that can be told apart and names for all controls', async () => {
    const { headings, landmarks, nameless } = outlineOf(await page.locator('body').ariaSnapshot());
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    const jumps = headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 1) + 1);
    expect(jumps).toEqual([]);
    expect(nameless).toEqual([]);
    for (const role of ['banner', 'main', 'contentinfo'])
      expect([role, landmarks.filter((landmark) => landmark.role === role).length]).toEqual([role, 1]);
    const ofRole = Map.groupBy(landmarks, ({ role }) => role);
    const several = [...ofRole.values()].filter((same) => same.length > 1).flat();
    const names = several.map(({ role, name }) => `${role} ${name}`);
    expect(names).toEqual([...new Set(names)]);
    expect(several.filter(({ name }) => name === '')).toEqual([]);
  });

  if (!isForDirection) return;

  it('leads the keyboard past the header to the content with its first stop', async () => {
    await startAtTheTop(page);
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#inhalt"]');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.boundingBox()).toMatchObject({ y: 0 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
  });

  it('shows the keyboard every link and control, in the order in which it is read, and lets it out', async () => {
    const readable = await readableStops(page);
    const walk = await walkThrough(page, readable.length);
    expect(walk.map(({ at }) => at)).toEqual(readable);
    expect(walk.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  it('keeps the edges of its controls in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const edgeless = await page
      .locator('button, input:not([type=hidden]):not([type=radio]), textarea, select')
      .evaluateAll((all) =>
        all
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(control);
            return borderBlockEndStyle === 'none' || parseFloat(borderBlockEndWidth) === 0;
          })
          .map((control) => control.outerHTML),
      );
    await page.emulateMedia({ forcedColors: null });
    expect(edgeless).toEqual([]);
  });

  it('moves nothing by itself, nor smoothly where motion is unwanted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.id),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
          return scrollBehavior !== 'auto' || transitionDuration !== '0s' || animationName !== 'none';
        })
        .map((element) => element.outerHTML.slice(0, 200)),
    ]);
    await page.emulateMedia({ reducedMotion: null });
    expect(moving).toEqual([]);
  });

  it('needs no scrolling sideways on 320 pixels, nor at fourfold zoom', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    // A window of 1280 × 1024 pixels has 320 × 256 left at 400 %. The system's font is wider than the portal's.
    const fontless = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await fontless.route(/\.woff2$/, (route) => route.abort());
    await fontless.goto(site.base + path, OPENING);
    expect(await overflow(fontless)).toBe(0);
    await fontless.close();
  });

  it('prints its text in dark letters on white, without what only a screen can use', async () => {
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    const shown = page
      .locator('.skip-link, .language-switch, .site-header__navigation, .search, video')
      .filter({ visible: true });
    expect(await shown.count()).toBe(0);
    expect(await violationsOf(page, 'color-contrast')).toEqual([]);
    const grounds = await page
      .locator('main, footer, .band, .page-head')
      .evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor));
    expect(new Set(grounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    const folded = await page
      .locator('details > :not(summary)')
      .evaluateAll((all) => all.filter((answer) => !answer.checkVisibility()).map(({ outerHTML }) => outerHTML));
    expect(folded).toEqual([]);
  });
});

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
