import { writeFileSync } from 'node:fs';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { RecordedSnapshot } from '../../content/snapshot.ts';
import type { ReleaseManifest } from './manifest.ts';
import { inRelease } from '../paths.ts';
import type { DerivedChange, EntryUpdate, PublishFailure } from './change.ts';
import { failureRecord } from './changed-records.ts';
import { createDatabase } from './database.ts';
import { entryRecord } from './entries.ts';
import { History } from './history.ts';
import { type RecordChange, Records } from './records.ts';
import { stateRecord } from './state.ts';
import { inTransaction } from './transaction.ts';

export interface InitialRelease {
  readonly id: string;
  /** Hash of the code in `server`. */
  readonly code: string;
  readonly snapshot: RecordedSnapshot;
  readonly pages: number;
  readonly derived: Iterable<DerivedChange>;
  /** What the CMS has and the snapshot lacks, since it cannot be published. */
  readonly failures?: readonly PublishFailure[];
}

/** Puts `release.json` and `release.db` beside the files of a full build. */
export function createStore(folder: string, initial: InitialRelease, now = new Date()): void {
  const { id, code, snapshot, pages } = initial;
  const { log, cursor, pulledAt } = snapshot;
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
  const manifest: ReleaseManifest = { format: 2, id, log, code };
  writeFileSync(inRelease.manifest(folder), JSON.stringify(manifest, null, 2));
}

function* recordsOf({ snapshot, derived, failures = [] }: InitialRelease): Generator<RecordChange> {
  for (const change of entriesOf(snapshot)) yield entryRecord(change);
  yield* derived;
  yield* failures.map(failureRecord);
}

function* entriesOf({ entries }: RecordedSnapshot): Generator<EntryUpdate> {
  for (const type of CONTENT_TYPES)
    for (const entry of entries[type]) yield { type, documentId: entry.documentId, locale: entry.locale, entry };
}
