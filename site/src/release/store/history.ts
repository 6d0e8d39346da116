import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type PublishRecord, PublishRecordSchema } from './publish-record.ts';

/** What became of a release since its full build, one line each. */
export class History {
  readonly #database: DatabaseSync;
  readonly #last: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#last = database.prepare('SELECT record FROM publishes ORDER BY seq DESC LIMIT 1');
  }

  last(): PublishRecord {
    return parse(this.#last.get());
  }

  /** The number of the last record that is not younger than an instant; of the first, if all are. */
  seqAt(instant: string): number {
    let seq = 0;
    for (const row of this.#database.prepare('SELECT record FROM publishes ORDER BY seq DESC').iterate()) {
      const record = parse(row);
      seq = record.seq;
      if (record.at <= instant) break;
    }
    return seq;
  }

  /** Oldest first. */
  all(): PublishRecord[] {
    return this.#database.prepare('SELECT record FROM publishes ORDER BY seq').all().map(parse);
  }

  add(record: PublishRecord): void {
    this.#database.prepare('INSERT INTO publishes (seq, record) VALUES (?, ?)').run(record.seq, JSON.stringify(record));
  }
}

function parse(row: Record<string, unknown> | undefined): PublishRecord {
  return PublishRecordSchema.parse(JSON.parse(String(row?.['record'])));
}
