import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A hash over the names and contents of all files that match the patterns, relative to `base`. */
export const fingerprint = async (
  base: string,
  patterns: readonly string[],
  exclude: readonly string[] = [],
): Promise<string> => {
  const files: string[] = [];
  for await (const file of glob(patterns, { cwd: base, exclude, withFileTypes: true })) {
    if (file.isFile()) files.push(path.join(file.parentPath, file.name));
  }
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    hash
      .update(path.relative(base, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
};

const read = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

export const isUpToDate = async (stamp: string, current: string): Promise<boolean> => (await read(stamp)) === current;

export const stampAs = (stamp: string, current: string): Promise<void> => writeFile(stamp, current);
