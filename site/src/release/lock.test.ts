import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  it('gives up in time also when the clock is set back meanwhile', async () => {
    const lock = join(folder, 'build.lock');
    const now = Date.now;
    const setBack = () => void vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
    await withBuildLock(lock, async () => {
      const second = withBuildLock(lock, async () => 'built', { waitMs: 10, onWait: setBack });
      const patience = new Promise((resolve) => setTimeout(resolve, 3000, 'still waiting'));
      await expect(Promise.race([second, patience])).rejects.toThrow(/Another build of the site/);
    });
    vi.restoreAllMocks();
  });

  it.each([
    ['is no database', (lock: string) => writeFile(lock, 'What a full disk or a slip left here. '.repeat(40))],
    ['cannot be opened', (lock: string) => mkdir(lock)],
  ])('says so at once when its file %s, and blames nobody', async (_, spoil) => {
    const lock = join(folder, 'build.lock');
    await spoil(lock);
    await expect(withBuildLock(lock, async () => 'built')).rejects.toThrow(
      /build\.lock cannot be used: .* Look at the disk, .* can be deleted/,
    );
  });

  it('is free again after a build that failed', async () => {
    const lock = join(folder, 'build.lock');
    await expect(withBuildLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(withBuildLock(lock, async () => 'built')).resolves.toBe('built');
  });
});
