import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapDirectory } from './swap-directory.mts';

let base: string;

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'themenportal-swap-'));
  await mkdir(path.join(base, 'finished'));
  await writeFile(path.join(base, 'finished/new'), '');
});

afterEach(() => rm(base, { recursive: true }));

test.each([
  ['nothing', async () => {}],
  ['an empty directory', () => mkdir(path.join(base, 'place'))],
  [
    'an older directory',
    async () => {
      await mkdir(path.join(base, 'place'));
      await writeFile(path.join(base, 'place/old'), '');
    },
  ],
])('takes the place of %s and leaves nothing of it', async (_what, prepare) => {
  await prepare();
  await swapDirectory(path.join(base, 'finished'), path.join(base, 'place'));
  expect(await readdir(base)).toEqual(['place']);
  expect(await readdir(path.join(base, 'place'))).toEqual(['new']);
});
