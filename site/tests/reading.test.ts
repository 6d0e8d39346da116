import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { outlineOf } from './support/outline.ts';
import { pageKinds } from './support/page-kinds.ts';
import { serveDemo } from './support/serve-demo.ts';

const kinds = await pageKinds();
const written = kinds.filter(({ kind }) => kind !== 'on-demand').map(({ path }) => path);
const inBothDirections = kinds.filter(({ locale }) => locale === 'de' || locale === 'ar').map(({ path }) => path);

let site: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function visit(
  path: string,
  viewport: { width: number; height: number },
  use: (page: Page) => Promise<void>,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
) {
  const page = await browser.newPage({ viewport });
  await prepare(page);
  await page.goto(site.base + path, { waitUntil: 'load' });
  await use(page);
  await page.close();
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

describe('read aloud', () => {
  it.each(kinds.map(({ path }) => path))(
    '%s has one title, headings without a jump, landmarks that can be told apart and names for all controls',
    async (path) => {
      await visit(path, DESKTOP, async (page) => {
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
    },
  );
});

describe('on small screens', () => {
  it.each(inBothDirections)('%s needs no scrolling sideways on 320 pixels, nor at fourfold zoom', async (path) => {
    // A window of 1280 × 1024 pixels has 320 × 256 left at 400 %. The system's font is wider than the portal's.
    const sizes = [
      { height: 640, prepare: async () => undefined },
      { height: 256, prepare: withoutFonts },
    ];
    for (const { height, prepare } of sizes) {
      const measure = async (page: Page) => {
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(wide).toBe(0);
      };
      await visit(path, { width: 320, height }, measure, prepare);
    }
  });
});

describe('while it loads', () => {
  it.each(written)(
    'nothing on %s moves, however late the fonts come, and no more than 6 requests are made',
    async (path) => {
      // The two widths take turns: what differs between them is the styles, which all kinds share.
      const viewport = written.indexOf(path) % 2 === 0 ? DESKTOP : PHONE;
      const requests: string[] = [];
      const prepare = async (page: Page) => {
        page.on('request', (request) => requests.push(new URL(request.url()).pathname));
        await page.route(/\.woff2$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          await route.continue();
        });
      };
      const measure = async (page: Page) => {
        expect(await layoutShifts(page)).toEqual([]);
        expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(6);
      };
      await visit(path, viewport, measure, prepare);
    },
  );
});

const withoutFonts = (page: Page) => page.route(/\.woff2$/, (route) => route.abort());

/** What moved without the reader having done anything. */
function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(shifts), 500);
      }),
  );
}

describe('with the keyboard alone', () => {
  it.each(inBothDirections)(
    'every link and control of %s is reached and seen, in the order in which it is read, and then the page is left',
    async (path) => {
      await visit(path, DESKTOP, async (page) => {
        const stops = page.locator(STOPS);
        const readable = await stops.evaluateAll((all) =>
          all.flatMap((stop, at) => (stop.checkVisibility() ? at : [])),
        );
        const walk = await walkThrough(page, readable.length);
        expect(walk.map(({ at }) => at)).toEqual(readable);
        expect(walk.filter(({ isSeen }) => !isSeen)).toEqual([]);
      });
    },
  );

  it.each(inBothDirections)('the first stop of %s leads past the header to the content', async (path) => {
    await visit(path, DESKTOP, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('a[href="#inhalt"]');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.boundingBox()).toMatchObject({ y: 0 });
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhalt');
    });
  });
});

const STOPS = 'a[href], button, input:not([type=hidden]), textarea, select, summary, video[controls]';
/** The buttons of a player are stops of the keyboard that no page can see into. */
const STOPS_INSIDE_PLAYERS = 20;

interface Stop {
  /** Place among all that match. */
  at: number;
  isSeen: boolean;
  html: string;
}

/** Presses the tabulator until the page is left; a player counts once. */
async function walkThrough(page: Page, expected: number): Promise<Stop[]> {
  const walk: Stop[] = [];
  for (let press = 0; press <= expected + STOPS_INSIDE_PLAYERS; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((selector) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const outlines = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
      return {
        at: [...document.querySelectorAll(selector)].indexOf(focused),
        isSeen: outlines.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        ),
        html: focused.outerHTML.slice(0, 200),
      };
    }, STOPS);
    if (stop === undefined) return walk;
    if (walk.at(-1)?.at !== stop.at) walk.push(stop);
  }
  throw new Error('The keyboard does not come out of the page.');
}

describe('as the reader has set it', () => {
  it.each(inBothDirections)('%s keeps the edges of its controls in forced colours', async (path) => {
    await visit(path, DESKTOP, async (page) => {
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
      expect(edgeless).toEqual([]);
    });
  });

  it.each(inBothDirections)('nothing on %s moves by itself, nor smoothly where motion is unwanted', async (path) => {
    await visit(path, DESKTOP, async (page) => {
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
      expect(moving).toEqual([]);
    });
  });

  it.each(inBothDirections)(
    '%s prints its text in dark letters on white, without what only a screen can use',
    async (path) => {
      await visit(path, DESKTOP, async (page) => {
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
    },
  );
});
