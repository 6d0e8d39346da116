import { closeSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FileBytes } from '../release/store/index.ts';

/** Few pages stay far below. All of a large city's, some 50 KB each, are thirty times as much. */
const MOST_IN_MEMORY = 32 * 1024 * 1024;

/**
 * What waits until all of a change is rendered and checked: in memory, or beyond `mostInMemory` bytes in a file that has no name
 * and goes with the process. To be closed.
 */
export class WaitingBytes {
  readonly #folder: string;
  readonly #mostInMemory: number;
  #inMemory = 0;
  #file: number | undefined;
  #end = 0;

  constructor(folder: string, mostInMemory = MOST_IN_MEMORY) {
    this.#folder = folder;
    this.#mostInMemory = mostInMemory;
  }

  /** The same bytes, to be read before `forget`. */
  keep(bytes: FileBytes): FileBytes {
    const { content, quickCopy } = bytes;
    const size = content.length + (quickCopy?.length ?? 0);
    if (this.#inMemory + size <= this.#mostInMemory) {
      this.#inMemory += size;
      return bytes;
    }
    try {
      const readContent = this.#write(content);
      const readCopy = quickCopy && this.#write(quickCopy);
      return {
        get content() {
          return readContent();
        },
        get quickCopy() {
          return readCopy?.();
        },
      };
    } catch {
      // The disk does not take it, being full for one: whoever writes the release will meet the same, and say so.
      return bytes;
    }
  }

  /** All of it is written, or will not be. */
  forget(): void {
    this.#inMemory = 0;
    this.#end = 0;
    if (this.#file !== undefined) ftruncateSync(this.#file);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #write(bytes: Uint8Array): () => Uint8Array {
    const file = (this.#file ??= nameless(this.#folder));
    const from = this.#end;
    // What is given back must not hold the bytes themselves.
    const { length } = bytes;
    for (let at = 0; at < length;) at += writeSync(file, bytes, at, length - at, from + at);
    this.#end += length;
    return () => read(file, from, length);
  }
}

function read(file: number, from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const count = readSync(file, bytes, at, length - at, from + at);
    if (count === 0) throw new Error('What waited to be written is gone.');
    at += count;
  }
  return bytes;
}

function nameless(folder: string): number {
  const path = join(folder, 'waiting');
  const file = openSync(path, 'w+');
  rmSync(path);
  return file;
}
