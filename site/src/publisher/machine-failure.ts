/** Of files: no room, no handles, no right, a disk that fails. Those of the network are of whom was asked. */
const FILE_FAILURES = new Set(['EMFILE', 'ENFILE', 'ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'ENOMEM']);

/** Whether the machine failed: no change is to blame, and nothing is known of what was left half way. */
export function isMachineFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ERR_SQLITE_ERROR' || (typeof code === 'string' && FILE_FAILURES.has(code));
}
