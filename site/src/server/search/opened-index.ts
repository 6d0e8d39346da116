import { openRecords, type Records } from '../../release/store/index.ts';
import { indexOf, readDocument, type SearchDocument, type SearchIndex } from '../../search/index.ts';
import { FollowedRecords } from './followed-records.ts';

/** The index of one release at a time. Going to another state or another release costs by what differs. */
export class OpenedIndex {
  #followed = new FollowedRecords();
  #index = this.#empty();
  #opened: { file: string; records: Records } | undefined;

  /** Asks the index of the release with this `release.db`, as it is now, texts included. */
  ask<T>(file: string, question: (index: SearchIndex) => T): T {
    const records = file === this.#opened?.file ? this.#opened.records : openRecords(file);
    return records.atOneMoment(() => {
      this.#goTo(file, records);
      return question(this.#index);
    });
  }

  #goTo(file: string, records: Records): void {
    const isOpen = records === this.#opened?.records;
    if (!isOpen && this.#followed.differsMostly(records)) this.#startAnew();
    this.#opened = { file, records };
    try {
      this.#index.update(isOpen ? this.#followed.changes(records) : this.#followed.differences(records));
    } catch (error) {
      // Half of one release and half of another answer nothing.
      this.#startAnew();
      throw error;
    }
  }

  #startAnew(): void {
    [this.#followed, this.#index, this.#opened] = [new FollowedRecords(), this.#empty(), undefined];
  }

  #empty(): SearchIndex {
    return indexOf((path) => this.#read(path));
  }

  #read(path: string): SearchDocument {
    const value = this.#opened?.records.get('search', path);
    if (value === undefined) throw new Error(`The opened release has no search document at ${path}.`);
    return readDocument(value);
  }
}
