import { searchPath } from '@themenportal/shared/paths';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { serveDemo } from './support/serve-demo.ts';

let site: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveDemo(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function withPage(path: string, options: BrowserContextOptions, work: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    await page.goto(site.base + path);
    await work(page);
  } finally {
    await page.close();
  }
}

const STATES = ['', '?q=Integration&page=2', '?q=integrazion', '?q=xqzvwk'];
const PATHS = LOCALE_CODES.flatMap((locale) => STATES.map((state) => searchPath(locale) + state));

describe('the search in a browser', () => {
  it.each(PATHS)('%s has no accessibility violation, at desktop and at phone width', async (path) => {
    await withPage(path, {}, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  it('has enough contrast in the dark', async () => {
    for (const state of STATES) {
      await withPage(`/suche/${state}`, { colorScheme: 'dark' }, async (page) => {
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });

  it('holds a long word, and Arabic inside German, on a small screen', async () => {
    const query = `${'Donaudampfschifffahrtsgesellschaft'.repeat(5)} اندماج`;
    await withPage(
      `/suche/?q=${encodeURIComponent(query)}`,
      { viewport: { width: 320, height: 640 } },
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
    );
  });

  it('executes nothing that was asked', async () => {
    const query = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await withPage(`/suche/?q=${encodeURIComponent(query)}`, {}, async (page) => {
      expect(await page.locator('h1').textContent()).toContain(query);
      expect(await page.title()).toContain('<script>');
    });
  });

  it('works from any page by keyboard alone, with scripts switched off', async () => {
    await withPage('/impressum/', { javaScriptEnabled: false }, async (page) => {
      const field = page.getByRole('search').getByRole('searchbox', { name: 'Suchbegriff' });
      for (let stop = 0; stop < 20 && !(await field.evaluate((input) => input.matches(':focus'))); stop++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('Einbürgerung');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/suche/?q=*');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Treffer für „Einbürgerung“/);
      const firstHit = page.getByRole('main').getByRole('listitem').first().getByRole('link');
      for (let stop = 0; stop < 20 && !(await firstHit.evaluate((link) => link.matches(':focus'))); stop++) {
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').evaluate((focused) => getComputedStyle(focused).outlineStyle)).toBe(
          'solid',
        );
      }
      await page.keyboard.press('Enter');
      await page.waitForURL('**/einbuergerung/');
    });
  });

  it('is one landmark, with one field that says what it is for, on every page', async () => {
    for (const path of ['/', '/ar/', '/suche/?q=Pass']) {
      await withPage(path, {}, async (page) => {
        expect(await page.getByRole('search').count()).toBe(1);
        expect(await page.getByRole('searchbox').count()).toBe(1);
      });
    }
  });

  it('tells the number of hits before anything else', async () => {
    await withPage('/uk/poshuk/?q=Personalamt', {}, async (page) => {
      const headings = await page.getByRole('heading').allTextContents();
      expect(headings[0]).toMatch(/^\d+ результат/);
    });
  });
});
