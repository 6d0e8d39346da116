import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DerivedKind } from './change.ts';
import { openForReading } from './database.ts';

export type RecordKind =
  | DerivedKind
  /** By type, document and language. */
  | 'entry'
  /** By type, document and language: why it is not live. */
  | 'failure'
  /** By file: the instant until which an asset that nothing refers to stays served. */
  | 'retired'
  /** By file: its compressed copies are quick ones. */
  | 'unpolished'
  /** Cursor, instant of the pull, number of pages. */
  | 'state';

export interface RecordChange {
  readonly kind: RecordKind;
  readonly key: string;
  readonly value: string | undefined;
}

/** What a release keeps beside its files. A record that was taken away leaves a trace, so that followers learn of it. */
export class Records {
  readonly #database: DatabaseSync;
  readonly #get: StatementSync;
  readonly #all: StatementSync;
  readonly #keys: StatementSync;
  readonly #since: StatementSync;
  readonly #goneSince: StatementSync;
  readonly #seq: StatementSync;
  readonly #put: StatementSync | undefined;

  constructor(database: DatabaseSync, { writable }: { writable: boolean }) {
    this.#database = database;
    this.#get = database.prepare('SELECT value FROM records WHERE kind = ? AND key = ?');
    this.#all = database.prepare('SELECT key, value FROM records WHERE kind = ? AND value IS NOT NULL ORDER BY key');
    this.#keys = database.prepare('SELECT key FROM records WHERE kind = ? AND value IS NOT NULL ORDER BY key');
    this.#since = database.prepare('SELECT key, value FROM records WHERE kind = ? AND seq > ? ORDER BY key');
    this.#goneSince = database.prepare('SELECT key FROM records WHERE kind = ? AND seq > ? AND value IS NULL');
    this.#seq = database.prepare('SELECT max(seq) AS seq FROM publishes');
    if (writable)
      this.#put = database.prepare('INSERT OR REPLACE INTO records (kind, key, seq, value) VALUES (?, ?, ?, ?)');
  }

  /** Number of the last publish. */
  get seq(): number {
    return Number(this.#seq.get()?.['seq']);
  }

  get(kind: RecordKind, key: string): string | undefined {
    return textOf(this.#get.get(kind, key)?.['value']);
  }

  *all(kind: RecordKind): Generator<{ key: string; value: string }> {
    for (const { key, value } of this.#all.iterate(kind)) yield { key: String(key), value: String(value) };
  }

  *keys(kind: RecordKind): Generator<string> {
    for (const { key } of this.#keys.iterate(kind)) yield String(key);
  }

  /** What was put or taken away after a publish. */
  *since(kind: RecordKind, seq: number): Generator<RecordChange> {
    for (const { key, value } of this.#since.iterate(kind, seq)) yield { kind, key: String(key), value: textOf(value) };
  }

  /** The keys of what was taken away after a publish and did not come back. */
  goneSince(kind: RecordKind, seq: number): string[] {
    return this.#goneSince.all(kind, seq).map(({ key }) => String(key));
  }

  /** All that is read meanwhile is of one state, whatever is published. */
  atOneMoment<T>(read: () => T): T {
    this.#database.exec('BEGIN');
    try {
      return read();
    } finally {
      // Some failures, one of the disk among them, have ended it already.
      if (this.#database.isTransaction) this.#database.exec('COMMIT');
    }
  }

  close(): void {
    this.#database.close();
  }

  put({ kind, key, value }: RecordChange, seq: number): void {
    if (!this.#put) throw new Error('The records were opened for reading.');
    this.#put.run(kind, key, seq, value ?? null);
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The records of a release, to look things up in. */
export function openRecords(file: string): Records {
  return new Records(openForReading(file), { writable: false });
}
