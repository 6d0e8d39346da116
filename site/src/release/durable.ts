import { closeSync, fdatasyncSync, fsyncSync, futimesSync, openSync, writeSync } from 'node:fs';

/** Writes a new file that a loss of power does not take away. `modified` in whole milliseconds. */
export function writeDurably(path: string, content: Uint8Array | Iterable<Uint8Array>, modified?: number): void {
  const file = openSync(path, 'wx');
  try {
    for (const part of content instanceof Uint8Array ? [content] : content)
      for (let at = 0; at < part.length;) at += writeSync(file, part, at);
    if (modified !== undefined) futimesSync(file, modified / 1000, modified / 1000);
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The same for the names in a folder. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
