import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow, isMissing } from '../release/files.ts';

const COMPRESSED = ['.br', '.gz'];

/**
 * Turns files that are the same as in the previous release into hard links to them, so that their size, date
 * and with these their validators stay the same: browsers and caches keep what did not change. The previous release
 * may change meanwhile. `unpolished` names its files of which the compressed copies are not the best.
 */
export async function linkUnchanged(
  folder: string,
  previous: string,
  unpolished: ReadonlySet<string> = new Set(),
): Promise<number> {
  let count = 0;
  for (const name of await filesBelow(folder)) {
    const file = join(folder, name);
    const before = join(previous, name);
    if (!(await replaceIfSame(file, before))) continue;
    count++;
    if (unpolished.has(name)) continue;
    for (const ending of COMPRESSED) await linkCopy(before + ending, file, ending);
  }
  return count;
}

/** Linked first, then compared: what a name stands for can be another file a moment later. */
async function replaceIfSame(file: string, before: string): Promise<boolean> {
  const staged = `${file}.link`;
  if (!(await linkIfThere(before, staged))) return false;
  if (await sameContent(file, staged)) {
    await rename(staged, file);
    return true;
  }
  await rm(staged);
  return false;
}

/** A copy that carries another date than the file belongs to another state of it. */
async function linkCopy(copy: string, file: string, ending: string): Promise<void> {
  if (!(await linkIfThere(copy, file + ending))) return;
  const [its, own] = await Promise.all([stat(file + ending), stat(file)]);
  if (its.mtime.getTime() !== own.mtime.getTime()) await rm(file + ending);
}

async function linkIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rm(to, { force: true });
    await link(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function sameContent(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(a), stat(b)]);
  if (!other.isFile() || one.size !== other.size) return false;
  const [first, second] = await Promise.all([readFile(a), readFile(b)]);
  return first.equals(second);
}
