import { type SearchDocument, SerializedIndexSchema } from './document.ts';
import { SearchIndex } from './search-index.ts';

export type { SearchDocument, SearchDocumentKey } from './document.ts';
export type { MarkedText } from './present/marked-text.ts';
export type { SearchHit, SearchOptions, SearchResult } from './result.ts';
export type { SearchIndex } from './search-index.ts';

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  return new SearchIndex(documents);
}

/** Takes what `JSON.stringify(index)` gave, parsed. Throws a ZodError if it is anything else. */
export function loadIndex(json: unknown): SearchIndex {
  return new SearchIndex(SerializedIndexSchema.parse(json).documents);
}
