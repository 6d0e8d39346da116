export { ASSET_FOLDERS } from './assets.ts';
export type {
  DerivedChange,
  DerivedKind,
  EntryUpdate,
  FileBytes,
  FileToWrite,
  PublishFailure,
  ReleaseChange,
} from './change.ts';
export { readFailures } from './changed-records.ts';
export { createStore, type InitialRelease } from './create-store.ts';
export { entriesIn, inSnapshotOrder } from './entries.ts';
export { StaleReleaseError, UnfinishedPublishError } from './errors.ts';
export { keepAssets } from './keep-assets.ts';
export { readManifest } from './manifest.ts';
export { polish } from './polish.ts';
export { parseStateId, type PublishRecord, stateAfter, stateId } from './publish-record.ts';
export { quickCopy } from './quick-copy.ts';
export { readHistory, type ReleaseHistory } from './read-history.ts';
export { ReleaseStore } from './release-store.ts';
export { readState } from './state.ts';
export { openRecords, type RecordChange, type Records } from './records.ts';
