import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, isUpToDate, stampAs } from './fingerprint.mts';

let base: string;
const inputs = (): Promise<string> => fingerprint(base, ['src/**', 'package.json'], ['src/admin/**']);

beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'themenportal-fingerprint-'));
  await mkdir(path.join(base, 'src/admin'), { recursive: true });
  await writeFile(path.join(base, 'src/a.ts'), 'a');
  await writeFile(path.join(base, 'package.json'), '{}');
});

afterEach(() => rm(base, { recursive: true }));

test('inputs that did not change have the same fingerprint', async () => {
  expect(await inputs()).toBe(await inputs());
});

test('a changed, a new, a renamed and a removed file each change it', async () => {
  const seen = new Set([await inputs()]);
  await writeFile(path.join(base, 'src/a.ts'), 'b');
  seen.add(await inputs());
  await writeFile(path.join(base, 'src/c.ts'), 'c');
  seen.add(await inputs());
  await rename(path.join(base, 'src/c.ts'), path.join(base, 'src/d.ts'));
  seen.add(await inputs());
  await rm(path.join(base, 'package.json'));
  seen.add(await inputs());
  expect(seen.size).toBe(5);
});

test('what is left out does not change it', async () => {
  const before = await inputs();
  await writeFile(path.join(base, 'src/admin/app.tsx'), 'x');
  await writeFile(path.join(base, 'README.md'), 'x');
  expect(await inputs()).toBe(before);
});

test('a stamp says whether the output belongs to the inputs', async () => {
  const stamp = path.join(base, '.stamp');
  expect(await isUpToDate(stamp, 'one')).toBe(false);
  await stampAs(stamp, 'one');
  expect(await isUpToDate(stamp, 'one')).toBe(true);
  expect(await isUpToDate(stamp, 'two')).toBe(false);
});
