import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import lighthouse from 'lighthouse';
import { chromium as playwright } from 'playwright-core';

/**
 * Lighthouse's figures for pages of a running site, as a phone meets them; reports are kept in a folder:
 * `pnpm --filter @themenportal/site lighthouse --base http://localhost:4321 / /ar/`
 *
 * It makes the machine four times slower to play a phone. Of a machine that is slow or busy already, which shows as an index
 * far below 1,500, the figure for performance tells nothing about the page.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: 'http://localhost:4321' },
    out: { type: 'string', default: 'coverage/lighthouse' },
    port: { type: 'string', default: '22190' },
  },
});
const paths = positionals.length > 0 ? positionals : ['/'];
const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];

await mkdir(values.out, { recursive: true });
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${values.port}`],
});
try {
  for (const path of paths) {
    const result = await lighthouse(values.base + path, { port: Number(values.port), output: 'html', onlyCategories });
    if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
    const { categories, audits, environment } = result.lhr;
    const scores = onlyCategories.map((name) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)}`);
    process.stdout.write(`${path}  ${scores.join('  ')}  (index of the machine: ${environment.benchmarkIndex})\n`);
    const failed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
    for (const { id, title, displayValue = '' } of failed) process.stdout.write(`   ${id}: ${title} ${displayValue}\n`);
    const name = path.replaceAll('/', '_').replace(/^_|_$/g, '') || 'start';
    await writeFile(join(values.out, `${name}.html`), [result.report].flat().join(''));
  }
} finally {
  await browser.close();
}
