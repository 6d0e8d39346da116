import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ReleasePaths, releasePaths } from '../release/paths.ts';
import { Progress } from './progress.ts';
import { tidyUp } from './tidy-up.ts';

let folder: string;
let paths: ReleasePaths;
let lines: string[];
const progress = () => new Progress((line) => lines.push(line));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidy-up-'));
  paths = releasePaths(folder);
  lines = [];
  for (let day = 10; day < 22; day++) await mkdir(paths.release(`202611${day}T100000000Z`), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

it('removes what is too old, without a word', async () => {
  await tidyUp(paths, progress());
  expect(await readdir(paths.releases)).toHaveLength(10);
  expect(lines).toEqual([]);
});

it('says what cannot be removed, and fails no build whose release is served already', async () => {
  await mkdir(dirname(paths.renderers), { recursive: true });
  await writeFile(paths.renderers, 'Here should be a folder.');
  await tidyUp(paths, progress());
  expect(lines).toEqual([expect.stringMatching(/^ {2}Older releases could not be removed; .* The reason: ENOTDIR/)]);
});
