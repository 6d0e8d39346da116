import { mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDatabase, openForReading } from './database.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'database-'));
  file = join(folder, 'release.db');
  createDatabase(file).close();
});
afterEach(() => rm(folder, { recursive: true }));

/** Where the files in the folder are that this process has open. */
function openFiles(): string[] {
  const links = readdirSync('/proc/self/fd').map((name) => {
    try {
      return readlinkSync(join('/proc/self/fd', name));
    } catch {
      return '';
    }
  });
  return links.filter((path) => path.startsWith(folder));
}

it('does not read a database that cannot be opened as one that nobody changes, and lets go of it', () => {
  // In the place of the file that the latest publishes are in.
  mkdirSync(`${file}-wal`);
  expect(() => openForReading(file)).toThrow('unable to open database file');
  expect(openFiles()).toEqual([]);
});
