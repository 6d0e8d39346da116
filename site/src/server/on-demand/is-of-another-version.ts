/** SQLite's numbers for a table that is not there, for damage, and for a file that is no database. */
const NOT_OURS = [1, 11, 26];

/**
 * Whether a release cannot be read for what it holds, which stays so. A failure of the machine carries a code, one of a
 * format or of a schema does not.
 */
export function isOfAnotherVersion(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The rest of the number says which kind.
  if ('errcode' in error && typeof error.errcode === 'number') return NOT_OURS.includes(error.errcode & 0xff);
  return !('code' in error);
}
