import { writeFileSync } from 'node:fs';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { RecordedSnapshot } from '../../content/snapshot.ts';
import type { ReleaseManifest } from './manifest.ts';
import { inRelease } from '../paths.ts';
import type { DerivedChange, EntryUpdate } from './change.ts';
import { createDatabase } from './database.ts';
import { entryRecord } from './entries.ts';
import { History } from './history.ts';
import { type RecordChange, Records } from './records.ts';
import { stateRecord } from './state.ts';
import { inTransaction } from './transaction.ts';

export interface InitialRelease {
  readonly manifest: ReleaseManifest;
  readonly snapshot: RecordedSnapshot;
  readonly cursor: number;
  readonly pages: number;
  readonly derived: Iterable<DerivedChange>;
  /** Assets of the release before, by file: the instant until which they stay. */
  readonly retired: ReadonlyMap<string, string>;
}

/** Puts `release.json` and `release.db` beside the files of a full build. */
export function createStore(folder: string, initial: InitialRelease, now = new Date()): void {
  const { manifest, snapshot, cursor, pages } = initial;
  const { pulledAt } = snapshot;
  const database = createDatabase(inRelease.database(folder));
  try {
    const records = new Records(database, { writable: true });
    inTransaction(database, () => {
      for (const record of recordsOf(initial)) records.put(record, 0);
      records.put(stateRecord({ cursor, pulledAt, pages }), 0);
      new History(database).add({
        seq: 0,
        kind: 'build',
        at: now.toISOString(),
        cursor,
        pages,
        written: pages,
        removed: 0,
      });
    });
  } finally {
    database.close();
  }
  writeFileSync(inRelease.manifest(folder), JSON.stringify(manifest, null, 2));
}

function* recordsOf({ snapshot, derived, retired }: InitialRelease): Generator<RecordChange> {
  for (const change of entriesOf(snapshot)) yield entryRecord(change);
  yield* derived;
  for (const [key, value] of retired) yield { kind: 'retired', key, value };
}

function* entriesOf({ entries }: RecordedSnapshot): Generator<EntryUpdate> {
  for (const type of CONTENT_TYPES)
    for (const entry of entries[type]) yield { type, documentId: entry.documentId, locale: entry.locale, entry };
}
