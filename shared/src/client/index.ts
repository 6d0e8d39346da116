export {
  ContractError,
  CursorAheadError,
  IncompleteError,
  PortalError,
  ResponseError,
  TransportError,
  formatPath,
} from './errors.ts';
export { pullSnapshot, type PullOptions } from './pull.ts';
export { readChanges, type ReadChangesOptions } from './read-changes.ts';
export type { ConnectionOptions } from './request.ts';
export { SNAPSHOT_FORMAT, parseSnapshot, type Snapshot } from './snapshot.ts';
