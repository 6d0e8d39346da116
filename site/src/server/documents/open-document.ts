import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { acceptedEncodings } from '../accepted-encodings.ts';
import { isNoFile } from './is-no-file.ts';

const ENDINGS = { br: '.br', gzip: '.gz' } as const;

export interface Document {
  content: Buffer;
  /** Of `content`; undefined when it is the plain file. */
  encoding: string | undefined;
  /** Of the plain file, whatever encoding is sent. */
  size: number;
  /** Whole milliseconds since 1970. */
  modified: number;
}

/**
 * Reads a file that may be replaced at any moment. Size and date are asked of the open file, never of the name, and a
 * compressed copy counts only if it carries the plain file's date: so validator and content are always of one state.
 * Undefined where there is no file.
 */
export function openDocument(client: string, name: string, acceptEncoding?: string): Document | undefined {
  if (name !== posix.normalize(name) || /^\.\.(?:\/|$)|\0|\.(?:br|gz)$/.test(name)) return undefined;
  const path = join(client, name);
  return withFile(path, (plain, size, modified) => {
    for (const encoding of acceptedEncodings(acceptEncoding)) {
      const copied = path + ENDINGS[encoding];
      const content = withFile(copied, (copy, _, date) => (date === modified ? readFileSync(copy) : undefined));
      if (content) return { content, encoding, size, modified };
    }
    return { content: readFileSync(plain), encoding: undefined, size, modified };
  });
}

type Use<T> = (file: number, size: number, modified: number) => T | undefined;

function withFile<T>(path: string, use: Use<T>): T | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const stats = fstatSync(file);
    return stats.isFile() ? use(file, stats.size, stats.mtime.getTime()) : undefined;
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (isNoFile(error)) return undefined;
    throw error;
  }
}
