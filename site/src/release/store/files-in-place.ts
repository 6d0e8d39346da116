import { linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SiteError } from '../../errors.ts';
import { isMissing } from '../files.ts';
import { type JournalEntry, type Variant, VARIANTS } from './journal.ts';

/** Hard links, so that also size and date of a file come back with it. Says which variants there were. */
export function linkVariants(from: string, to: string): Variant[] {
  return VARIANTS.filter((variant) => {
    try {
      linkSync(from + variant, to + variant);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  });
}

/** The same for variants that were there once. Without one of them a file would be another, or gone. */
export function linkKept(from: string, to: string, variants: readonly Variant[]): Variant[] {
  const there = linkVariants(from, to);
  const lost = variants.find((variant) => !there.includes(variant));
  if (lost === undefined) return there;
  throw new SiteError(`${from}${lost} is not there any more, so the state that it belongs to cannot be brought back.`);
}

/**
 * Brings the files of an entry into place. Each appears, changes or goes in one step, its compressed copies first: who
 * reads the plain file before the copy never has a new one with an old copy. Done twice it is as if done once.
 */
export function putInPlace(client: string, folder: string, files: JournalEntry['files']): void {
  for (const [index, { file, after }] of files.entries()) {
    if (after.length > 0) mkdirSync(dirname(join(client, file)), { recursive: true });
    for (const variant of VARIANTS) {
      const place = join(client, file + variant);
      if (after.includes(variant)) moveIfThere(join(folder, 'new', `${index}${variant}`), place);
      else rmSync(place, { force: true });
    }
  }
  for (const { file, after } of files) if (after.length === 0) removeEmptyFolders(client, dirname(file));
}

/** Where it is not, it has arrived already. */
function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function removeEmptyFolders(client: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(client, path));
    } catch (error) {
      if (isMissing(error)) continue;
      return;
    }
  }
}
