import type * as fs from 'node:fs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, layStore, write } from '../../tests/support/store.ts';
import { activate } from './activate.ts';
import { holdStill, readHold, resume } from './hold.ts';
import { inRelease, type ReleasePaths, releasePaths } from './paths.ts';
import { publish } from './publish.ts';
import { ReleaseStore } from './store/index.ts';

const ID = '20261123T100000000Z';

const { calls } = vi.hoisted(() => ({ calls: [] as string[] }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const noted =
    <A extends unknown[], R>(name: string, call: (...args: A) => R) =>
    (...args: A): R => {
      calls.push(name);
      return call(...args);
    };
  return {
    ...real,
    fdatasyncSync: noted('sync the file', real.fdatasyncSync),
    renameSync: noted('rename', real.renameSync),
    fsyncSync: noted('sync the folder', real.fsyncSync),
  };
});

let folder: string;
let paths: ReleasePaths;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hold-'));
  paths = releasePaths(folder);
  mkdirSync(paths.root);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a hold', () => {
  it('is on the disk before it counts, whatever a killed program left there', () => {
    writeFileSync(`${paths.hold}.next`, '{"since":');
    calls.length = 0;
    holdStill(paths, ID);
    expect(calls).toEqual(['sync the file', 'rename', 'sync the folder']);
    expect(readHold(paths)?.state).toBe(ID);
  });

  it('can be taken back to the one before, and to none', () => {
    const release = holdStill(paths, ID);
    const before = readFileSync(paths.hold, 'utf8');
    const putBack = holdStill(paths, `${ID}.1`);
    putBack();
    expect(readFileSync(paths.hold, 'utf8')).toBe(before);
    release();
    expect(readHold(paths)).toBeUndefined();
  });

  it.each(['', '{"since":"2026-11-2', '{}'])('that is damaged (%o) holds, says so, and can be ended', async (text) => {
    layStore(paths.partial(ID), { 'index.html': 'eins' }, { id: ID });
    await activate(paths, ID);
    writeFileSync(paths.hold, text);
    const store = ReleaseStore.open(paths.release(ID));
    const files = { write: [write('index.html', 'zwei')], remove: [] };
    await expect(publish(paths, store, change({ cursor: 1, files }))).rejects.toThrow(
      /hold\.json is damaged .* run "pnpm site:resume"/,
    );
    expect(readFileSync(join(inRelease.client(paths.current), 'index.html'), 'utf8')).toBe('eins');
    expect([resume(paths), resume(paths)]).toEqual([true, false]);
    await publish(paths, store, change({ cursor: 1, files }));
    store.close();
  });
});
