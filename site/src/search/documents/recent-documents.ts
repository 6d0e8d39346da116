import type { SearchDocument } from './document.ts';
import type { DocumentStore } from './document-store.ts';

/** Ten results' worth of what is looked for phrases in; a few megabytes. */
const MOST = 500;

/** Keeps the documents that were read last, as searches in a row are about the same ones. */
export class RecentDocuments implements DocumentStore {
  readonly #read: (path: string) => SearchDocument;
  readonly #most: number;
  /** A map remembers the order in which its keys came, so the first one is the one that waited longest. */
  readonly #recent = new Map<string, SearchDocument>();

  constructor(read: (path: string) => SearchDocument, most = MOST) {
    this.#read = read;
    this.#most = most;
  }

  read(path: string): SearchDocument {
    const document = this.#recent.get(path) ?? this.#read(path);
    this.#recent.delete(path);
    this.#recent.set(path, document);
    const [oldest] = this.#recent.keys();
    if (this.#recent.size > this.#most && oldest !== undefined) this.#recent.delete(oldest);
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
