import { expect, it } from 'vitest';
import { differences } from './differences.ts';

const files = (contents: Record<string, string>) => ({
  files: Object.keys(contents),
  read: async (file: string) => Buffer.from(contents[file] ?? ''),
});

it('names what differs, what is missing and what should be gone', async () => {
  const served = files({ 'index.html': 'alt', 'weg/index.html': 'x', 'feed.atom': 'gleich' });
  const clean = files({ 'index.html': 'neu', 'neu/index.html': 'x', 'feed.atom': 'gleich' });
  expect(await differences(served, clean)).toEqual([
    'weg/index.html is served but should be gone',
    'index.html differs',
    'neu/index.html is missing',
  ]);
});

it('lets assets of earlier pages stay, but misses those that pages need', async () => {
  const served = files({ 'media/alt-1.png': 'x', 'share/a.png': 'x' });
  expect(await differences(served, files({ 'media/neu-2.png': 'x' }))).toEqual(['media/neu-2.png is missing']);
});
