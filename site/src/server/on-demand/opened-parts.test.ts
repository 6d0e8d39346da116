import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inRelease } from '../../release/paths.ts';
import { frameRecords, layStore } from '../../../tests/support/store.ts';
import { OpenedParts } from './opened-parts.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
  layStore(folder, {}, { derived: frameRecords() });
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function inDatabase(sql: string): DatabaseSync {
  const database = new DatabaseSync(inRelease.database(folder));
  database.exec(sql);
  return database;
}

describe('what a release has beside its files', () => {
  it.each([
    ['no database', () => writeFileSync(inRelease.database(folder), 'of old')],
    ['of another format', () => inDatabase('PRAGMA user_version = 99').close()],
    ['of another layout', () => inDatabase('DROP TABLE publishes').close()],
    ['of another contract', () => inDatabase("UPDATE records SET value = '{}' WHERE kind = 'frame'").close()],
  ])('is left alone for good where it is %s', (_, spoil) => {
    spoil();
    const parts = new OpenedParts(folder);
    for (let time = 0; time < 5; time++) {
      expect(parts.get()).toBeUndefined();
      vi.advanceTimersByTime(60_000);
    }
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/another version of the site may have written it\. .* Build the site again\./);
  });

  it('is tried again where only something is in the way, and said once', () => {
    const other = inDatabase('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    const parts = new OpenedParts(folder);
    for (let time = 0; time < 5; time++) {
      expect(parts.get()).toBeUndefined();
      vi.advanceTimersByTime(60_000);
    }
    other.close();
    expect(parts.get()?.records.frames.de).toBeDefined();
    expect(said.map((line) => line.replace(folder, ''))).toEqual([
      '✗ /release.db cannot be read now. The pages of the release are served, but its redirects and what is rendered ' +
        'on demand are not. It is tried again every few seconds. The reason: database is locked\n',
      '✓ /release.db can be read again.\n',
    ]);
  });
});
