import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { change, layStore, write } from '../../tests/support/store.ts';
import { activate } from '../release/activate.ts';
import { filesBelow } from '../release/files.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../release/paths.ts';
import { publish } from '../release/publish.ts';
import { polish, ReleaseStore } from '../release/store/index.ts';
import { scratchFolder } from './scratch-folder.ts';
import { setAside } from './set-aside.ts';

const ID = '20261123T100000000Z';
const LONG = 'Ein Satz, der sich wiederholt. '.repeat(80);

let folder: string;
let paths: ReleasePaths;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'set-aside-'));
  paths = releasePaths(folder);
  layStore(paths.partial(ID), { 'index.html': 'Alt', 'media/film.mp4': 'Film' }, { id: ID });
  await activate(paths, ID);
});
afterEach(() => rm(folder, { recursive: true }));

async function publishStart(cursor: number, text: string): Promise<void> {
  const store = ReleaseStore.open(paths.release(ID));
  await publish(paths, store, change({ cursor, files: { write: [write('index.html', text)], remove: [] } }));
  store.close();
}

it('takes no copy of a film, and stays as it was whatever is published and polished', async () => {
  await publishStart(1, LONG);
  const aside = join(await scratchFolder(paths), 'served');
  const snapshot = await setAside(paths, aside);
  const served = inRelease.client(paths.current);
  expect(snapshot.cursor).toBe(1);
  expect(await filesBelow(aside)).toEqual(['index.html', 'media/film.mp4']);
  const inodes = [aside, served].map(async (place) => (await stat(join(place, 'media/film.mp4'))).ino);
  expect(new Set(await Promise.all(inodes)).size).toBe(1);
  await polish(paths, ID);
  await publishStart(2, 'Neu');
  expect(await readFile(join(served, 'index.html'), 'utf8')).toBe('Neu');
  expect(await readFile(join(aside, 'index.html'), 'utf8')).toBe(LONG);
});

it('takes files and content of one moment after a publish that was interrupted', async () => {
  const database = new DatabaseSync(inRelease.database(paths.release(ID)));
  database.exec(`CREATE TRIGGER full BEFORE INSERT ON publishes BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`);
  await expect(publishStart(1, 'Neu')).rejects.toThrow('the disk is full');
  database.exec('DROP TRIGGER full');
  database.close();
  // As if it had been killed a moment earlier.
  const [start, staged] = [
    join(inRelease.client(paths.current), 'index.html'),
    join(inRelease.journal(paths.release(ID)), '000000001', 'new', '0'),
  ];
  await rename(start, staged);
  await writeFile(start, 'Alt');
  const aside = join(await scratchFolder(paths), 'served');
  expect((await setAside(paths, aside)).cursor).toBe(1);
  expect(await readFile(join(aside, 'index.html'), 'utf8')).toBe('Neu');
});

it('leaves alone what others are working with, and removes what is older than a day', async () => {
  const [mine, other, old] = [await scratchFolder(paths), await scratchFolder(paths), join(paths.root, 'verify-old')];
  await mkdir(join(old, 'served'), { recursive: true });
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  await utimes(old, yesterday, yesterday);
  const next = await scratchFolder(paths);
  const left = (await readdir(paths.root)).filter((name) => name.startsWith('verify-'));
  expect(left.map((name) => join(paths.root, name)).toSorted()).toEqual([mine, other, next].toSorted());
});
