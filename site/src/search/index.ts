import { type SearchDocument, SearchDocumentSchema } from './documents/document.ts';
import { DocumentsInMemory } from './documents/documents-in-memory.ts';
import { RecentDocuments } from './documents/recent-documents.ts';
import { SearchIndex } from './search-index.ts';

export type { DocumentChange, SearchDocument } from './documents/document.ts';
export type { MarkedText } from './present/marked-text.ts';
export type { SearchHit, SearchOptions, SearchResult } from './result.ts';
export type { SearchIndex } from './search-index.ts';

/** An index that holds the documents themselves. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex(new DocumentsInMemory());
  index.update(documents.map((document) => ({ path: document.path, document })));
  return index;
}

/** An index, empty as yet, of documents that are kept elsewhere: it reads again what it shows, by its path. */
export function indexOf(read: (path: string) => SearchDocument): SearchIndex {
  return new SearchIndex(new RecentDocuments(read));
}

/** Of a document as it was kept, JSON. Throws a ZodError if it is anything else. */
export function readDocument(json: string): SearchDocument {
  return SearchDocumentSchema.parse(JSON.parse(json));
}
