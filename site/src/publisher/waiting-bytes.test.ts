import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inRelease } from '../release/paths.ts';
import type { FileBytes } from '../release/store/index.ts';
import { change, newStore, servedFiles } from '../../tests/support/store.ts';
import { WaitingBytes } from './waiting-bytes.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'waiting-'))));
afterEach(() => rm(folder, { recursive: true }));

const someBytes = fc.uint8Array({ maxLength: 40 });
const someFiles = fc.array(fc.record({ content: someBytes, quickCopy: fc.option(someBytes, { nil: undefined }) }));

function plain({ content, quickCopy }: FileBytes): FileBytes {
  return { content: Uint8Array.from(content), quickCopy: quickCopy && Uint8Array.from(quickCopy) };
}

it('gives back what it was given, however much of it is in memory, publish after publish', () => {
  fc.assert(
    fc.property(fc.array(someFiles), fc.nat(200), (publishes, mostInMemory) => {
      const waiting = new WaitingBytes(folder, mostInMemory);
      for (const files of publishes) {
        const kept = files.map((file) => waiting.keep(file));
        expect(kept.map(plain)).toEqual(files.map(plain));
        waiting.forget();
      }
      waiting.close();
    }),
  );
});

it('holds no more in memory than it may, and leaves no file behind', async () => {
  const waiting = new WaitingBytes(folder, 10);
  const small = { content: Buffer.from('klein') };
  const large = { content: Buffer.from('größer als zehn Bytes') };
  expect(waiting.keep(small)).toBe(small);
  expect(waiting.keep(large)).not.toBe(large);
  expect(await readdir(folder)).toEqual([]);
  waiting.close();
});

it('lets go of what lies in the file', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = () => void runInNewContext('gc()');
  const megabyte = 1024 * 1024;
  const waiting = new WaitingBytes(folder, 0);
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  const kept = Array.from({ length: 30 }, () =>
    waiting.keep({ content: new Uint8Array(megabyte), quickCopy: new Uint8Array(megabyte) }),
  );
  // What is found to be garbage is given back a moment later.
  await vi.waitFor(() => {
    collectGarbage();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * megabyte);
  });
  expect(kept.map(({ content, quickCopy }) => [content.length, quickCopy?.length])).toEqual(
    kept.map(() => [megabyte, megabyte]),
  );
  waiting.close();
});

it('keeps in memory what the disk does not take', () => {
  const waiting = new WaitingBytes(join(folder, 'gone'), 0);
  const bytes = { content: Buffer.from('Inhalt') };
  expect(waiting.keep(bytes)).toBe(bytes);
  waiting.close();
});

it('lets a release be written from where the bytes wait', async () => {
  const [here, there] = [join(folder, 'here'), join(folder, 'there')];
  const page = { content: Buffer.from('Neu '.repeat(1000)), quickCopy: Buffer.from('kurz') };
  const picture = { content: Buffer.from('<svg/>'.repeat(1000)) };
  const waiting = new WaitingBytes(folder, 0);
  for (const [release, keep] of [
    [here, (bytes: FileBytes) => bytes],
    [there, (bytes: FileBytes) => waiting.keep(bytes)],
  ] as const) {
    await mkdir(inRelease.client(release), { recursive: true });
    const store = newStore(release, { 'index.html': 'Alt' });
    const write = [
      { file: 'index.html', bytes: keep(page) },
      { file: 'media/neu.svg', bytes: keep(picture) },
    ];
    store.commit(change({ cursor: 1, files: { write, remove: [] } }));
    store.close();
  }
  waiting.close();
  expect(contents(there)).toEqual(contents(here));
  expect(Object.keys(contents(there)).sort()).toEqual([
    'index.html',
    'index.html.br',
    'media/neu.svg',
    'media/neu.svg.br',
  ]);
});

/** Without the dates, which are those of two moments. */
function contents(release: string): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(servedFiles(release)).map(([file, served]) => [file, served.split(' ')[1]]));
}
