export { ContractError, IncompleteError, PortalError, ResponseError, TransportError, formatPath } from './errors.ts';
export { pullSnapshot, type PullOptions } from './pull.ts';
export type { ConnectionOptions } from './request.ts';
export { SNAPSHOT_FORMAT, parseSnapshot, type Snapshot } from './snapshot.ts';
