import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/support/browser.ts';

/**
 * Pictures of pages at phone and desktop width, light and dark:
 * `pnpm --filter @themenportal/site screenshot --out pictures --base http://localhost:4321 / /ar/`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'screenshots' },
    base: { type: 'string', default: 'http://localhost:4321' },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', multiple: true, default: ['390', '1280'] },
    viewport: { type: 'boolean', default: false },
  },
});

await mkdir(values.out, { recursive: true });
const browser = await launchBrowser();
try {
  for (const path of positionals) {
    for (const width of values.width.map(Number)) {
      for (const scheme of values.scheme) {
        const colorScheme = scheme === 'dark' ? 'dark' : 'light';
        const page = await browser.newPage({ viewport: { width, height: width < 600 ? 844 : 800 }, colorScheme });
        await page.goto(values.base + path, { waitUntil: 'networkidle' });
        // Pictures further down load only when they come near.
        for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
        await page.evaluate(() => window.scrollTo(0, 0));
        const name = `${path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'start'}-${width}-${scheme}.png`;
        await page.screenshot({ path: join(values.out, name), fullPage: !values.viewport });
        process.stdout.write(`${name}\n`);
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
}
