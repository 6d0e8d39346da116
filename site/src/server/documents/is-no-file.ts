/** No such file, a file where a folder should be, and a name longer than a file's may be. */
const CODES: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** Whether an operation failed because no file is at an address, whatever address somebody made up. */
export function isNoFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CODES.includes(error.code);
}
