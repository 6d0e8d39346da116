import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Every path below a folder with a hash of what is there, so that a test can tell that not one byte changed. Leaves out
 * what SQLite's readers put beside a database: they cannot take it away again, and it holds no content.
 */
export async function fingerprint(folder: string): Promise<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (await isReadersMark(path)) continue;
    result[relative(folder, path)] = await describe(path);
  }
  return result;
}

async function isReadersMark(path: string): Promise<boolean> {
  return path.endsWith('.db-shm') || (path.endsWith('.db-wal') && (await lstat(path)).size === 0);
}

async function describe(path: string): Promise<string> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) return `link to ${await readlink(path)}`;
  if (stats.isDirectory()) return 'folder';
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
