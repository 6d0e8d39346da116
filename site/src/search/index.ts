import { type SearchDocument, SearchDocumentSchema } from './document.ts';
import { SearchIndex } from './search-index.ts';

export { changesBetween } from './changes.ts';
export type { SearchDocument, SearchDocumentKey } from './document.ts';
export type { MarkedText } from './present/marked-text.ts';
export type { SearchHit, SearchOptions, SearchResult } from './result.ts';
export type { SearchIndex } from './search-index.ts';

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  return new SearchIndex(documents);
}

/** Of a document as it was kept, JSON. Throws a ZodError if it is anything else. */
export function readDocument(json: string): SearchDocument {
  return SearchDocumentSchema.parse(JSON.parse(json));
}
