import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../release/read-page.ts';
import { checkBudgets } from './budget.ts';

const siteUrl = 'https://portal.example';
async function check(body: string, alerts = 0): Promise<void> {
  const html = `<!doctype html><title>Titel</title>${body}`;
  const home = { file: 'index.html', path: '/', kind: 'home' } as const;
  const files = new Map([[home.file, { content: Buffer.from(html) }]]);
  const pages = new Map([[home.path, readPage(html)]]);
  await checkBudgets({ files, pages, derived: [], written: [home] }, { alerts, siteUrl });
}

/** Text that does not get smaller. */
const words = (bytes: number) => randomBytes(bytes).toString('base64');

describe('the guard of the budget', () => {
  it('lets pass a page within it', async () => {
    await expect(check(words(12_500))).resolves.toBeUndefined();
  });

  it('refuses a page that is too heavy, and says to editors what to do', async () => {
    await expect(check(words(14_000))).rejects.toMatchObject({
      message: expect.stringMatching(/\/ \(home\) weighs 1\d,\d{3} bytes, [\d,]+ more than the 13,000/) as unknown,
      reason: expect.stringContaining('Kürzen Sie den Text') as unknown,
    });
  });

  it('lets no alert wait because a page is at its limit', async () => {
    await expect(check(words(13_500), 1)).resolves.toBeUndefined();
  });

  it('refuses a page that loads something from elsewhere', async () => {
    await expect(check('<img src="https://cdn.example/a.png" alt="">')).rejects.toThrow('from another site');
  });
});
