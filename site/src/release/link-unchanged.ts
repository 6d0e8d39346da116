import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

const COMPRESSED = ['.br', '.gz'];

/**
 * Turns files that are the same as in the previous release into hard links to them, so that their size, date
 * and with these their validators stay the same: browsers and caches keep what did not change.
 */
export async function linkUnchanged(folder: string, previous: string): Promise<number> {
  let count = 0;
  for (const name of await filesBelow(folder)) {
    const file = join(folder, name);
    const before = join(previous, name);
    if (!(await sameContent(file, before))) continue;
    await replaceByLink(file, before);
    for (const extension of COMPRESSED) {
      if (await exists(before + extension)) await link(before + extension, file + extension);
    }
    count++;
  }
  return count;
}

async function replaceByLink(file: string, target: string): Promise<void> {
  const staged = `${file}.link`;
  await rm(staged, { force: true });
  await link(target, staged);
  await rename(staged, file);
}

async function sameContent(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(a), stat(b).catch(() => undefined)]);
  if (!other?.isFile() || one.size !== other.size) return false;
  const [first, second] = await Promise.all([readFile(a), readFile(b)]);
  return first.equals(second);
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
