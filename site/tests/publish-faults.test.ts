import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRelease } from '../src/release/paths.ts';
import { ReleaseStore } from '../src/release/store/index.ts';
import { smallDisk } from './support/publishing/small-disk.ts';
import { killPublishes } from './support/publishing/kill-publishes.ts';
import { stateOf } from './support/publishing/numbered.ts';
import { numberedSite, outcomeOf, startPublisher } from './support/publishing/publisher.ts';

const WAIT = 300_000;

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publish-faults-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('a release is wholly in one state after', () => {
  it(
    'its publisher was killed at any moment',
    async () => {
      const states = await killPublishes(dataDir, 12, 2026);
      expect(states).toEqual([...states].sort((a, b) => a - b));
      expect(states.at(-1)).toBeGreaterThan(0);
    },
    WAIT,
  );

  // In blocks of 512 bytes: what is too large for a file differs, from the first page to the database.
  it.each([1, 3, 8, 16, 40, 100])(
    'no file may grow beyond %i blocks',
    async (blocks) => {
      const folder = await numberedSite(dataDir);
      const limited = await outcomeOf(startPublisher(['publish', dataDir, '8'], `trap '' XFSZ; ulimit -f ${blocks}`));
      expect([0, 1]).toContain(limited.code);
      const state = stateOf(folder);
      expect(await outcomeOf(startPublisher(['publish', dataDir, String(state + 2)]))).toMatchObject({ code: 0 });
      expect(stateOf(folder)).toBe(state + 2);
    },
    WAIT,
  );

  it(
    'the disk was full',
    async () => {
      const disk = await smallDisk(join(dataDir, 'disk'), 2 ** 20);
      try {
        const folder = await numberedSite(disk.folder);
        for (const kilobytes of [0, 4, 16, 48, 96]) {
          await disk.leave(kilobytes * 1024);
          const full = await outcomeOf(startPublisher(['publish', disk.folder, '40']));
          if (disk.isReal) expect(full.code, full.stderr).toBe(1);
          await disk.leave(undefined);
          const state = stateOf(folder);
          await outcomeOf(startPublisher(['publish', disk.folder, String(state + 1)]));
          expect(stateOf(folder)).toBe(state + 1);
        }
      } finally {
        await disk.remove();
      }
    },
    WAIT,
  );

  it(
    'there were no file handles',
    async () => {
      const folder = await numberedSite(dataDir);
      const { code, stdout, stderr } = await outcomeOf(
        startPublisher(['without file handles', dataDir], 'ulimit -n 64'),
      );
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/failures [1-6]/);
      stateOf(folder);
    },
    WAIT,
  );

  it(
    'two publishers were at it, each number by one of them',
    async () => {
      const folder = await numberedSite(dataDir);
      const publishers = [1, 2].map(() => outcomeOf(startPublisher(['publish', dataDir, '40'])));
      const outcomes = await Promise.all(publishers);
      expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual([
        [0, ''],
        [0, ''],
      ]);
      const published = outcomes.flatMap(({ stdout }) => stdout.trim().split('\n').filter(Boolean).map(Number));
      expect(published.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
      expect(stateOf(folder)).toBe(40);
    },
    WAIT,
  );
});

describe('in a folder that may not be written', () => {
  it(
    'nothing is published, and everything is served that was',
    async () => {
      const folder = await numberedSite(dataDir);
      await outcomeOf(startPublisher(['publish', dataDir, '1']));
      const folders = [folder, inRelease.client(folder), inRelease.journal(folder)];
      await chmod(dataDir, 0o755);
      for (const path of folders) await chmod(path, 0o555);
      const { code, stderr } = await outcomeOf(startPublisher(['as nobody', dataDir, '2']));
      for (const path of folders) await chmod(path, 0o755);
      expect(code).toBe(1);
      expect(stderr).toMatch(/readonly database|EACCES|unable to open/);
      expect(stateOf(folder)).toBe(1);
      const store = ReleaseStore.open(folder);
      expect(await readFile(join(store.client, 'index.html'), 'utf8')).toMatch(/^1 /);
      store.close();
    },
    WAIT,
  );
});
