import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkUnchanged } from './link-unchanged.ts';

it('keeps date and compressed copies of a page that did not change, and only of that', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  for (const release of [before, after]) await mkdir(release);
  await writeFile(join(before, 'same.html'), 'same');
  await writeFile(join(before, 'same.html.br'), 'compressed');
  await writeFile(join(before, 'changed.html'), 'one');
  await writeFile(join(before, 'same.html.gz'), 'of another state');
  for (const name of ['same.html', 'same.html.br']) await utimes(join(before, name), 1000, 1000);
  await writeFile(join(after, 'same.html'), 'same');
  await writeFile(join(after, 'changed.html'), 'two');

  expect(await linkUnchanged(after, before)).toBe(1);
  expect((await stat(join(after, 'same.html'))).mtimeMs).toBe(1_000_000);
  expect((await stat(join(after, 'same.html.br'))).size).toBe('compressed'.length);
  await expect(stat(join(after, 'same.html.gz'))).rejects.toThrow('ENOENT');
  expect((await stat(join(after, 'changed.html'))).nlink).toBe(1);
  await rm(folder, { recursive: true });
});
