import type { Page } from 'playwright-core';

/** What moved without the reader having done anything, until the last font had come. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts: string[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    // Whatever moves, moves with the next picture of the page, and is told after it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return shifts;
  });
}
