import type { SearchDocument } from './document.ts';
import type { DocumentStore } from './document-store.ts';

/** For an index of documents that are nowhere else. */
export class DocumentsInMemory implements DocumentStore {
  readonly #documents = new Map<string, SearchDocument>();

  read(path: string): SearchDocument {
    const document = this.#documents.get(path);
    if (!document) throw new Error(`There is no document at ${path}.`);
    return document;
  }

  put(document: SearchDocument): void {
    this.#documents.set(document.path, document);
  }

  delete(path: string): void {
    this.#documents.delete(path);
  }
}
