import { BARRIER_IN_SIMPLE_WORDS_PATH, feedbackPath, feedbackThanksPath } from '@themenportal/shared/feedback';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { useFeedbackSite } from './support/feedback-site.ts';

const demo = useFeedbackSite();
const SEED_PAGE = '/themen/integration/integration-als-querschnitt/interkulturelle-oeffnung-der-verwaltung/';
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function visit(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
  use: (page: Page) => Promise<void>,
) {
  if (!browser) throw new Error('The browser runs only while tests run.');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const blocked: string[] = [];
  page.on('console', (message) => /Content.Security.Policy/i.test(message.text()) && blocked.push(message.text()));
  await page.goto(demo().base + path);
  await use(page);
  expect(blocked).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.close();
}

const FORMS = [
  ...LOCALE_CODES.flatMap((locale) => [feedbackPath(locale, 'page'), feedbackPath(locale, 'barrier')]),
  BARRIER_IN_SIMPLE_WORDS_PATH,
];

describe('in a browser', () => {
  it.each(FORMS)('%s has no accessibility violation, before and after a fault', async (path) => {
    await visit(path, { colorScheme: path.includes('barri') ? 'dark' : 'light' }, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      await page.locator('main textarea').fill('x'.repeat(3001));
      await page.locator('main button').first().click();
      expect(await page.locator('[role=alert] a').count()).toBe(1);
      expect(await violationsOf(page)).toEqual([]);
    });
  });

  it.each(LOCALE_CODES)('the thanks in %s have no accessibility violation', async (locale) => {
    await visit(`${feedbackThanksPath(locale, 'page')}?page=${SEED_PAGE}`, {}, async (page) => {
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.locator('main a').getAttribute('href')).toBe(SEED_PAGE);
    });
  });

  it('a reader of a page says that it helped, and comes back to it', async () => {
    await visit(SEED_PAGE, { javaScriptEnabled: false }, async (page) => {
      await page.getByLabel('Ihre Anmerkung (freiwillig)').fill('Klar & verständlich');
      await page.getByRole('button', { name: 'Ja, hilfreich' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Danke für Ihre Rückmeldung');
      await page.getByRole('link', { name: /Zurück zur Seite/ }).click();
      expect(new URL(page.url()).pathname).toBe(SEED_PAGE);
    });
    await vi.waitFor(() => expect(demo().cms.messages()).toHaveLength(1), 15_000);
    expect(demo().cms.messages()[0]).toMatchObject({
      kind: 'helpful',
      pagePath: SEED_PAGE,
      message: 'Klar & verständlich',
    });
  });

  it('a barrier is reported from the footer of the page that has it, with the keyboard alone', async () => {
    await visit(SEED_PAGE, { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('contentinfo').getByRole('link', { name: 'Barriere melden' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/barriere-melden/);
      await page.getByLabel('Was geht nicht?').focus();
      await page.keyboard.type('Das Menü lässt sich nicht öffnen.');
      await page.keyboard.press('Tab');
      expect(await page.getByLabel('Auf welcher Seite? (freiwillig)').inputValue()).toBe(SEED_PAGE);
      await page.keyboard.press('Enter');
      await page.waitForURL(/danke/);
    });
    await vi.waitFor(() => expect(demo().cms.messages()).toHaveLength(1), 15_000);
    expect(demo().cms.messages()[0]).toMatchObject({ kind: 'barrier', pagePath: SEED_PAGE });
  });

  it('a fault is named at its field, and its link leads there', async () => {
    await visit(feedbackPath('de', 'barrier'), {}, async (page) => {
      await page.getByRole('checkbox', { name: 'Ich möchte eine Antwort' }).check();
      await page.getByRole('button', { name: 'Absenden' }).click();
      await page.getByRole('link', { name: 'Beschreiben Sie, was nicht geht.' }).click();
      const focused = await page.evaluate(() => document.activeElement?.id);
      expect(focused).toBe('feld_message');
      const field = page.getByLabel('Was geht nicht?');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByRole('checkbox', { name: 'Ich möchte eine Antwort' }).isChecked()).toBe(true);
    });
  });

  it.each(['/barriere-melden/', '/ar/iblagh-an-hajiz/'])('%s fits a screen of 320 pixels', async (path) => {
    await visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.locator('main button').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  it('nobody meets the field that is there for programs', async () => {
    await visit('/barriere-melden/', {}, async (page) => {
      expect(await page.getByLabel('Bitte lassen Sie dieses Feld leer').isVisible()).toBe(false);
      expect(await page.getByRole('textbox').count()).toBe(3);
    });
  });
});
