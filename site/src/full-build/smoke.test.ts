import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { frameRecords, layStore } from '../../tests/support/store.ts';
import { smokeTest } from './smoke.ts';

const siteUrl = 'https://portal.example';
const page = (language: string, head = '') => `<html ${language}><title>Titel</title>${head}<h1>Titel</h1></html>`;
const german = 'lang="de" dir="ltr"';
const home = { kind: 'home', path: '/', locale: 'de', documentId: 'portal' } as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smoke-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

it('names everything in a release that does not answer as it should', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const files = {
    'index.html': page(
      german,
      '<link rel="icon" href="/fehlt.svg"><link rel="canonical" href="https://else.example/">',
    ),
    '404.html': page('lang="en" dir="ltr"'),
    'feed.atom': '<feed><entry>',
    'sitemap.xml': '<urlset></urlset>',
  };
  layStore(folder, files, { derived: frameRecords() });
  const message = await smokeTest(folder, [home], siteUrl).catch(String);
  expect(String(message).split('\n').slice(1)).toEqual([
    '  - / says that its address is https://else.example/',
    '  - / loads /fehlt.svg, which answers with status 404',
    // There is no code that could render it.
    '  - /suche/ answers with status 500 instead of 200',
    '  - /gibt-es-nicht/ should be in "de" (ltr), but says "en" (ltr)',
    '  - /feed.atom is no whole XML',
    '  - /robots.txt answers with status 404 instead of 200',
  ]);
});
