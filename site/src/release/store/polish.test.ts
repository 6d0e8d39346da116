import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { change, keptRecords, layStore, servedFiles, write } from '../../../tests/support/store.ts';
import { bestCopies } from '../compress.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../paths.ts';
import { Journal } from './journal.ts';
import { polish, ReleaseStore } from './index.ts';

const ID = '20261123T100000000Z';
const TEXT = 'Ein Satz, der sich wiederholt, und ein anderer. '.repeat(60);

let folder: string;
let paths: ReleasePaths;
let store: ReleaseStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'polish-'));
  paths = releasePaths(folder);
  layStore(paths.release(ID), { 'index.html': 'Start' }, { id: ID });
  store = ReleaseStore.open(paths.release(ID));
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

const client = (name: string) => join(inRelease.client(paths.release(ID)), name);
const put = (content: string) =>
  store.commit(change({ cursor: 1, files: { write: [write('index.html', content)], remove: [] } }));

it('gives what was compressed quickly its best copies, and leaves the file and its date as they are', async () => {
  put(TEXT);
  const before = await stat(client('index.html'));
  expect(await polish(paths, ID)).toBe(1);
  const best = await bestCopies(Buffer.from(TEXT));
  expect(await readFile(client('index.html.br'))).toEqual(best['.br']);
  expect(await readFile(client('index.html.gz'))).toEqual(best['.gz']);
  const after = await stat(client('index.html'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect((await stat(client('index.html.br'))).mtimeMs).toBe(before.mtimeMs);
  expect(await polish(paths, ID)).toBe(0);
});

it('can be done again after a rollback to what was not polished yet', async () => {
  put(TEXT);
  const quick = { files: servedFiles(paths.release(ID)), records: keptRecords(paths.release(ID)) };
  put(`${TEXT} Neu.`);
  await polish(paths, ID);
  store.restore(1);
  expect({ files: servedFiles(paths.release(ID)), records: keptRecords(paths.release(ID)) }).toEqual(quick);
  expect(await polish(paths, ID)).toBe(1);
});

it('gives a file that was replaced meanwhile no copy of what it was', async () => {
  put(TEXT);
  const work = polish(paths, ID);
  put(`${TEXT} Neu.`);
  await work;
  await polish(paths, ID);
  const best = await bestCopies(Buffer.from(`${TEXT} Neu.`));
  expect(await readFile(client('index.html.br'))).toEqual(best['.br']);
});

it('stops when something is to be published, and does the rest later', async () => {
  put(TEXT);
  expect(await polish(paths, ID, AbortSignal.abort())).toBe(0);
  expect(await polish(paths, ID)).toBe(1);
});

it('forgets how to take back all but the last fifty publishes', async () => {
  for (let cursor = 1; cursor <= 53; cursor++) store.commit(change({ cursor }));
  await polish(paths, ID);
  expect(new Journal(inRelease.journal(paths.release(ID))).seqs()).toEqual(Array.from({ length: 50 }, (_, i) => i + 4));
});
