import type { SearchDocument } from './document.ts';

/** Where the index has whole documents from: it asks only for the few that it shows or looks for phrases in. */
export interface DocumentStore {
  /** Throws if there is none; the index asks for those only that it was given. */
  read(path: string): SearchDocument;
  /** The index was given this document, new or instead of another one. */
  put(document: SearchDocument): void;
  /** The index holds the document at this address no longer. */
  delete(path: string): void;
}
