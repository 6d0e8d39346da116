import { mkdirSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { parseSnapshot, SNAPSHOT_FORMAT } from '@themenportal/shared/client';
import type { RecordedSnapshot } from '../../content/snapshot.ts';
import { type ReleaseManifest, readManifest } from './manifest.ts';
import { inRelease } from '../paths.ts';
import type { PublishFailure, ReleaseChange } from './change.ts';
import { changedRecords, readFailures } from './changed-records.ts';
import { openDatabase } from './database.ts';
import { entriesByType } from './entries.ts';
import { filesToRemove, filesToWrite } from './file-changes.ts';
import { StaleReleaseError, UnfinishedPublishError } from './errors.ts';
import { putInPlace } from './files-in-place.ts';
import { History } from './history.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { type PublishRecord, stateAfter } from './publish-record.ts';
import { type RecordChange, Records } from './records.ts';
import { restored } from './restored.ts';
import { pagesGained } from './pages-gained.ts';
import { type FileChange, stageFiles } from './stage.ts';
import { nextInstant } from './next-instant.ts';
import { readState, type ReleaseState, restoredState, stateRecord } from './state.ts';
import { inTransaction } from './transaction.ts';
import { changesIn, differing, withBefore } from './record-changes.ts';

type Entry = Omit<JournalEntry, 'records'>;

interface Prepared {
  readonly kind: PublishRecord['kind'];
  readonly at: string;
  readonly files: readonly FileChange[];
  readonly records: readonly RecordChange[];
  /** What is true of the release afterwards, but for the number of pages. */
  readonly state: Omit<ReleaseState, 'pages'>;
  readonly restores?: number;
}

/**
 * A release that changes in place: the files that are served, and `release.db` with what belongs to them. Both go from
 * one state to the next together, whatever happens in between. Beside this only `polish` writes into `client` (better compressed
 * copies) and `keepAssets` (assets of another release), both under the publish lock.
 */
export class ReleaseStore {
  readonly manifest: ReleaseManifest;
  readonly folder: string;
  readonly client: string;
  readonly #database: DatabaseSync;
  readonly #records: Records;
  readonly #history: History;
  readonly #journal: Journal;
  /** Number of the last publish that whoever holds this store knows of. */
  #seq: number;

  /** Ends a publish that was interrupted. Only under the publish lock, or before anybody else knows the folder. */
  static open(folder: string): ReleaseStore {
    return new ReleaseStore(folder);
  }

  private constructor(folder: string) {
    this.manifest = readManifest(folder);
    this.folder = folder;
    this.client = inRelease.client(folder);
    mkdirSync(inRelease.journal(folder), { recursive: true });
    this.#journal = new Journal(inRelease.journal(folder));
    this.#database = openDatabase(inRelease.database(folder));
    this.#records = new Records(this.#database, { writable: true });
    this.#history = new History(this.#database);
    this.#journal.clean();
    this.#endInterrupted();
    this.#seq = this.#history.last().seq;
  }

  /** Of the CMS's change log: everything up to it is in the release, but for the failures. */
  get cursor(): number {
    return readState(this.#records).cursor;
  }

  get state(): ReleaseState {
    return readState(this.#records);
  }

  /** Whether somebody else changed the release since it was opened: nothing can be published through this store any more. */
  get isStale(): boolean {
    return this.#history.last().seq !== this.#seq;
  }

  /** What was published before this one opened the store, and since. Oldest first. */
  get history(): PublishRecord[] {
    return this.#history.all();
  }

  get failures(): PublishFailure[] {
    return readFailures(this.#records);
  }

  /** The entries that the release shows. */
  snapshot(): RecordedSnapshot {
    const { cursor, pulledAt } = this.state;
    const { log } = this.manifest;
    const entries = entriesByType(this.#records);
    return { ...parseSnapshot({ format: SNAPSHOT_FORMAT, log, cursor, entries }), pulledAt };
  }

  /** The entries, by type, id and locale, that were taken away after an ISO 8601 instant and did not come back. */
  entriesGoneSince(instant: string): string[] {
    return this.#records.goneSince('entry', this.#history.seqAt(instant));
  }

  /**
   * All of it or nothing: what fails before the moment of the publish changes nothing, what fails after it is an
   * {@link UnfinishedPublishError}. Only under the publish lock.
   */
  commit(change: ReleaseChange): PublishRecord {
    this.#goOn();
    const write = filesToWrite(this.client, change.files);
    const at = nextInstant(this.#history.last().at);
    const removed = filesToRemove(this.#records, change, at);
    const files = [...write, ...removed.files];
    const records = [...changedRecords(this.#records, change, files), ...removed.records];
    const { cursor, pulledAt } = change;
    return this.#enter({ kind: 'publish', at, files, records, state: { cursor, pulledAt } });
  }

  /** Brings back the state after an earlier publish, to the byte and the date, as a publish does. Only under the publish lock. */
  restore(seq: number): PublishRecord {
    this.#goOn();
    const last = this.#history.last();
    const at = nextInstant(last.at);
    const { files, records } = restored(this.#journal, seq, last.seq, at);
    const state = restoredState(this.#records, records);
    return this.#enter({ kind: 'rollback', at, files, records, state, restores: seq });
  }

  close(): void {
    this.#database.close();
  }

  #goOn(): void {
    this.#endInterrupted();
    if (!this.isStale) return;
    throw new StaleReleaseError(
      `The release ${this.manifest.id} was changed by somebody else meanwhile. Open it anew and publish again.`,
    );
  }

  #enter({ kind, at, files, records, state, restores }: Prepared): PublishRecord {
    const last = this.#history.last();
    const seq = last.seq + 1;
    try {
      const staged = stageFiles(this.client, this.#journal.stage(seq), files, Date.parse(at));
      const pages = readState(this.#records).pages + pagesGained(staged);
      const written = staged.filter(({ after }) => after.length > 0).length;
      const removed = staged.length - written;
      const { cursor } = state;
      const changes = differing(this.#records, [...records, stateRecord({ ...state, pages })]);
      const previous = stateAfter(last);
      const entry: Entry = {
        record: {
          seq,
          kind,
          at,
          cursor,
          pages,
          written,
          removed,
          previous,
          ...(restores !== undefined && { restores }),
        },
        files: staged,
      };
      this.#journal.enter({ ...entry, records: withBefore(this.#records, changes) });
      this.#apply(entry, changes);
      this.#seq = seq;
      return entry.record;
    } catch (error) {
      if (this.#journal.has(seq)) throw new UnfinishedPublishError(this.manifest.id, seq, error);
      this.#journal.abandon(seq);
      throw error;
    }
  }

  #apply({ record, files }: Entry, changes: Iterable<RecordChange>): void {
    putInPlace(this.client, this.#journal.folderOf(record.seq), files);
    inTransaction(this.#database, () => {
      for (const change of changes) this.#records.put(change, record.seq);
      this.#history.add(record);
    });
  }

  #endInterrupted(): void {
    const { seq: last } = this.#history.last();
    for (const seq of this.#journal.seqs()) {
      if (seq <= last) continue;
      const entry = this.#journal.read(seq);
      this.#apply(entry, changesIn(entry));
    }
  }
}
