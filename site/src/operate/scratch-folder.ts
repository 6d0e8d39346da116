import { statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleasePaths } from '../release/paths.ts';

const PREFIX = 'verify-';
const DAY_MS = 24 * 60 * 60 * 1000;

/** A folder of its own on the disk of the releases. Removes those that killed programs left: nobody works for a day in one. */
export async function scratchFolder({ root }: ReleasePaths): Promise<string> {
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root))
    if (name.startsWith(PREFIX) && isOld(join(root, name)))
      await rm(join(root, name), { recursive: true, force: true });
  return mkdtemp(join(root, PREFIX));
}

function isOld(folder: string): boolean {
  // Whose work has ended in between is not there any more.
  const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && changed < Date.now() - DAY_MS;
}
