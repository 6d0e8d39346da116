import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withBuildLock } from './lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the build lock', () => {
  it('lets the second build wait until the first has ended', async () => {
    const lock = join(folder, 'site', 'build.lock');
    const order: string[] = [];
    const first = withBuildLock(lock, async () => {
      order.push('first begins');
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('first ends');
    });
    const second = withBuildLock(lock, async () => void order.push('second begins'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins']);
  });

  it('gives up with a message when the other build never ends', async () => {
    const lock = join(folder, 'build.lock');
    await withBuildLock(lock, async () => {
      await expect(withBuildLock(lock, async () => undefined, { waitMs: 10 })).rejects.toThrow(
        /Another build of the site/,
      );
    });
  });

  it('is free again after a build that failed', async () => {
    const lock = join(folder, 'build.lock');
    await expect(withBuildLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(withBuildLock(lock, async () => 'built')).resolves.toBe('built');
  });
});
