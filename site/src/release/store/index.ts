export type {
  DerivedChange,
  DerivedKind,
  EntryKey,
  EntryUpdate,
  FileToWrite,
  PublishFailure,
  ReleaseChange,
} from './change.ts';
export { createStore, type InitialRelease } from './create-store.ts';
export { keepAssets } from './keep-assets.ts';
export { polish } from './polish.ts';
export { parseStateId, type PublishRecord, stateAfter, stateId } from './publish-record.ts';
export { readHistory } from './read-history.ts';
export { ReleaseStore, StaleReleaseError } from './release-store.ts';
export { openRecords, type RecordChange, type Records } from './records.ts';
