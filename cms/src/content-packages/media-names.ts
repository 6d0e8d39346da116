import { createHash } from 'node:crypto';
import { toMediaName } from './package/index.ts';

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export interface DigestedFile {
  readonly key: string;
  readonly name: string;
  readonly ext: string;
  readonly sha256: string;
}

/**
 * Gives each file of the media library a name in media/. The same name and bytes are one file; other files of the same name get a number.
 * The numbers follow the content, not the rows, so that every database that holds the same files gives them the same names.
 */
export function assignMediaNames(files: readonly DigestedFile[]): ReadonlyMap<string, string> {
  const wanted = files
    .map((file) => ({ ...file, wanted: toMediaName(file.name, file.ext) }))
    .sort((a, b) => compare(a.wanted, b.wanted) || compare(a.sha256, b.sha256));
  const names = new Map<string, string>();
  const byContent = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, wanted: base, sha256 } of wanted) {
    const content = `${base}\n${sha256}`;
    const name = byContent.get(content) ?? firstFree(base, taken);
    byContent.set(content, name);
    taken.add(name.toLowerCase());
    names.set(key, name);
  }
  return names;
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  const dot = base.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base.slice(0, dot)}-${number}${base.slice(dot)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
