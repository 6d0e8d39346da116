import { LRUCache } from 'lru-cache';
import type { SearchDocument } from './document.ts';
import type { DocumentStore } from './document-store.ts';

/** Ten results' worth of what is looked for phrases in; a few megabytes. */
const MOST = 500;

/** Keeps the documents that were read last, as searches in a row are about the same ones. */
export class RecentDocuments implements DocumentStore {
  readonly #read: (path: string) => SearchDocument;
  readonly #recent: LRUCache<string, SearchDocument>;

  constructor(read: (path: string) => SearchDocument, most = MOST) {
    this.#read = read;
    this.#recent = new LRUCache({ max: most });
  }

  read(path: string): SearchDocument {
    const known = this.#recent.get(path);
    if (known) return known;
    const document = this.#read(path);
    this.#recent.set(path, document);
    return document;
  }

  /** Most documents of a publish are never shown. */
  put({ path }: SearchDocument): void {
    this.delete(path);
  }

  delete(path: string): void {
    this.#recent.delete(path);
  }
}
