import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, currentRelease, removePartials, retain } from './activate.ts';
import { inRelease, releasePaths, type ReleasePaths } from './paths.ts';
import { codeOf } from './same-code.ts';

let folder: string;
let paths: ReleasePaths;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  paths = releasePaths(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function finished(id: string): Promise<void> {
  await mkdir(paths.partial(id), { recursive: true });
  await writeFile(join(paths.partial(id), 'page'), id);
  await activate(paths, id);
}

describe('a release', () => {
  it('is served as soon as it is activated', async () => {
    expect(await currentRelease(paths)).toBeUndefined();
    await finished('1');
    await finished('2');
    expect(await currentRelease(paths)).toBe('2');
    expect(await readFile(join(paths.current, 'page'), 'utf8')).toBe('2');
  });

  it('is kept while it is among the last ten', async () => {
    for (let id = 10; id < 23; id++) await finished(String(id));
    await retain(paths);
    expect((await readdir(paths.releases)).sort()).toEqual(Array.from({ length: 10 }, (_, i) => String(13 + i)));
  });

  it('is kept while it is served, however old', async () => {
    for (const id of ['1', '2', '3']) await finished(id);
    await rm(paths.current);
    await mkdir(paths.partial('0'), { recursive: true });
    await activate(paths, '0');
    await retain(paths, 1);
    expect((await readdir(paths.releases)).sort()).toEqual(['0', '3']);
  });

  it('that was never finished is removed', async () => {
    await finished('1');
    await mkdir(paths.partial('2'));
    await removePartials(paths);
    expect(await readdir(paths.releases)).toEqual(['1']);
  });

  it('leaves the copy of its code to later releases with the same code, and to no others', async () => {
    const codes: string[] = [];
    for (const id of ['1', '2', '3']) {
      await mkdir(inRelease.server(paths.partial(id)), { recursive: true });
      await writeFile(join(inRelease.server(paths.partial(id)), 'entry.mjs'), id === '1' ? 'old' : 'new');
      await finished(id);
      codes.push(await codeOf(inRelease.server(paths.release(id))));
      await mkdir(join(paths.renderers, codes.at(-1) ?? '', 'server'), { recursive: true });
    }
    await retain(paths, 1);
    expect(await readdir(paths.renderers)).toEqual([codes[2]]);
    expect(codes[1]).toBe(codes[2]);
  });
});
