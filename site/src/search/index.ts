import { type SearchDocument, type SerializedIndex, SerializedIndexSchema } from './document.ts';
import { SearchIndex } from './search-index.ts';

export { changesBetween } from './changes.ts';
export type { SearchDocument, SearchDocumentKey } from './document.ts';
export type { MarkedText } from './present/marked-text.ts';
export type { SearchHit, SearchOptions, SearchResult } from './result.ts';
export type { SearchIndex } from './search-index.ts';

/** The form in which documents are kept: that of an index, without building one. */
export function writeDocuments(documents: SearchDocument[]): string {
  return JSON.stringify({ format: 1, documents } satisfies SerializedIndex);
}

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  return new SearchIndex(documents);
}

/** Takes what `JSON.stringify(index)` gave, parsed. Throws a ZodError if it is anything else. */
export function loadIndex(json: unknown): SearchIndex {
  return new SearchIndex(readDocuments(json));
}

/** The documents of what `JSON.stringify(index)` gave, parsed. */
export function readDocuments(json: unknown): SearchDocument[] {
  return SerializedIndexSchema.parse(json).documents;
}
