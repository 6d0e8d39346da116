import type { Page } from 'playwright-core';

const STOPS = 'a[href], button, input:not([type=hidden]), textarea, select, summary, video[controls]';
/** The buttons of a player are stops of the keyboard that no page can see into. */
const STOPS_INSIDE_PLAYERS = 20;

interface Stop {
  /** Place among all links and controls of the page. */
  at: number;
  isSeen: boolean;
  html: string;
}

/** The places of the links and controls that a reader can see, in the order in which they are read. */
export function readableStops(page: Page): Promise<number[]> {
  return page.locator(STOPS).evaluateAll((all) => all.flatMap((stop, at) => (stop.checkVisibility() ? at : [])));
}

/** Presses the tabulator from the top until the page is left; a player counts once. */
export async function walkThrough(page: Page, expected: number): Promise<Stop[]> {
  await startAtTheTop(page);
  // Noted in the page itself: asking it after each press takes longer than the walk.
  const walk = await page.evaluateHandle((selector) => {
    const stops: Stop[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      const outlines = [getComputedStyle(target), getComputedStyle(target, '::after')];
      stops.push({
        at: [...document.querySelectorAll(selector)].indexOf(target),
        isSeen: outlines.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        ),
        html: target.outerHTML.slice(0, 200),
      });
    });
    return stops;
  }, STOPS);
  for (let press = 0; press < expected; press++) await page.keyboard.press('Tab');
  for (let press = 0; press <= STOPS_INSIDE_PLAYERS; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return walk.jsonValue();
  }
  throw new Error('The keyboard does not come out of the page.');
}

/** As if the page had just been opened: the next press of the tabulator reaches its first stop. */
export async function startAtTheTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
}
