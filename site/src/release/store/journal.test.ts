import type * as fs from 'node:fs';
import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { change, newStore, servedFiles, write } from '../../../tests/support/store.ts';
import { inRelease } from '../paths.ts';
import { ReleaseStore } from './index.ts';
import { Journal } from './journal.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return { ...real, rmSync: vi.fn(real.rmSync) };
});

let folder: string;
let store: ReleaseStore;
let journal: Journal;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  store = newStore(folder, { 'index.html': 'Start' });
  journal = new Journal(inRelease.journal(folder));
  for (const cursor of [1, 2, 3])
    store.commit(change({ cursor, files: { write: [write('index.html', String(cursor))], remove: [] } }));
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

/** As a program leaves it that is killed after the first file of a folder. */
function killedWhileRemoving(path: Parameters<typeof rmSync>[0]): never {
  rmSync(join(String(path), 'old', '0'));
  throw new Error('killed');
}

it('knows nothing any more of an entry that a killed program was forgetting', () => {
  vi.mocked(rmSync).mockImplementationOnce(killedWhileRemoving);
  expect(() => journal.keep(1)).toThrow('killed');
  const before = servedFiles(folder);
  expect(() => store.restore(1)).toThrow('is not kept any more; the oldest state is number 2');
  expect(servedFiles(folder)).toEqual(before);
  ReleaseStore.open(folder).close();
  expect(readdirSync(inRelease.journal(folder))).toEqual(['000000003']);
});

it('takes no file away of which it has lost what was there before', () => {
  rmSync(join(journal.folderOf(2), 'old', '0'));
  const before = servedFiles(folder);
  expect(() => store.restore(1)).toThrow(
    /000000002\/old\/0 is not there any more, so the state that it belongs to cannot/,
  );
  expect(servedFiles(folder)).toEqual(before);
  expect(store.restore(2)).toMatchObject({ restores: 2 });
});
