export { fileBytes } from './file-bytes.ts';
export { readDocumentIds, readEntries } from './read-entries.ts';
export type { StoredEntry, StoredFile } from './stored-entry.ts';
export { toData } from './to-data.ts';
