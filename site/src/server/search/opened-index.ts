import { openRecords, type Records } from '../../release/store/index.ts';
import {
  buildIndex,
  changesBetween,
  readDocument,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchIndex,
} from '../../search/index.ts';

/** The index of one release at a time. Going to another state or another release costs by what differs. */
export class OpenedIndex {
  readonly #index: SearchIndex = buildIndex([]);
  readonly #keys = new Map<string, SearchDocumentKey>();
  #opened: { file: string; records: Records; seq: number } | undefined;

  /** The index of the release with this `release.db`, as it is now. */
  open(file: string): SearchIndex {
    if (file === this.#opened?.file) this.#follow(this.#opened);
    else this.#change(file);
    return this.#index;
  }

  #change(file: string): void {
    const records = openRecords(file);
    const { seq } = records;
    const documents = new Map([...records.all('search')].map(({ key, value }) => [key, readDocument(value)]));
    const { changed, removed } = changesBetween(this.#index.documents(), [...documents.values()]);
    this.#index.update(changed, removed);
    this.#keys.clear();
    for (const [path, document] of documents) this.#keys.set(path, keyOf(document));
    this.#opened = { file, records, seq };
  }

  #follow(opened: { records: Records; seq: number }): void {
    const { seq } = opened.records;
    if (seq === opened.seq) return;
    const changes = opened.records
      .since('search', opened.seq)
      .map(({ key, value }) => ({ path: key, document: value === undefined ? undefined : readDocument(value) }));
    // Of each address first what was there: a page that moved is taken away there and put here.
    const removed = changes.flatMap(({ path }) => this.#keys.get(path) ?? []);
    this.#index.update(
      changes.flatMap(({ document }) => document ?? []),
      removed,
    );
    for (const { path, document } of changes) {
      if (document) this.#keys.set(path, keyOf(document));
      else this.#keys.delete(path);
    }
    opened.seq = seq;
  }
}

function keyOf({ id, locale }: SearchDocument): SearchDocumentKey {
  return { id, locale };
}
