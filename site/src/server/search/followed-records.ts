import { hash } from 'node:crypto';
import type { Records } from '../../release/store/index.ts';
import { type DocumentChange, readDocument } from '../../search/index.ts';

const LEAST_SAME = 1 / 2;

/** Remembers what an index has of a release, to tell what another state or another release has instead. */
export class FollowedRecords {
  /** By path, of the record as it is kept: the whole of it would take the memory that the index saves. */
  readonly #prints = new Map<string, string>();
  #seq = 0;

  /** Whether so much is different in another release that it is quicker, and takes less memory, to begin with nothing. */
  differsMostly(records: Records): boolean {
    let same = 0;
    for (const { key, value } of records.all('search')) if (this.#prints.get(key) === printOf(value)) same += 1;
    return same < this.#prints.size * LEAST_SAME;
  }

  /** From what was followed to another release. One after the other, as there may be thousands. */
  *differences(records: Records): Generator<DocumentChange> {
    this.#seq = records.seq;
    const gone = new Set(this.#prints.keys());
    for (const { key, value } of records.all('search')) {
      gone.delete(key);
      if (this.#prints.get(key) !== printOf(value)) yield this.#change(key, value);
    }
    for (const path of gone) yield this.#change(path, undefined);
  }

  /** What was published since into the same release. */
  *changes(records: Records): Generator<DocumentChange> {
    const { seq } = records;
    if (seq === this.#seq) return;
    for (const { key, value } of records.since('search', this.#seq)) yield this.#change(key, value);
    this.#seq = seq;
  }

  #change(path: string, value: string | undefined): DocumentChange {
    const document = value === undefined ? undefined : readDocument(value);
    // The document's own text of the path, so that it is in memory once.
    if (document && value !== undefined) this.#prints.set(document.path, printOf(value));
    else this.#prints.delete(path);
    return { path, document };
  }
}

function printOf(record: string): string {
  return hash('sha1', record, 'base64');
}
