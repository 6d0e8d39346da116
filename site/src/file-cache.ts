import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that are costly to make and whose names say what is in them, so that each is made once. */
export class FileCache {
  readonly #folder: string;
  readonly #isCached: RegExp;

  /** Other names than those that `isCached` matches are left alone. */
  constructor(folder: string, isCached: RegExp) {
    this.#folder = folder;
    this.#isCached = isCached;
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  /** Makes the files that are missing, a few at once. Returns how many. */
  async fill<T>(wanted: ReadonlyMap<string, T>, make: (what: T) => Promise<Buffer>, atOnce: number): Promise<number> {
    await mkdir(this.#folder, { recursive: true });
    const present = new Set(await this.#names());
    const missing = [...wanted].filter(([name]) => !present.has(name));
    const pending = [...missing];
    const work = async () => {
      for (let next = pending.shift(); next; next = pending.shift()) await this.#add(next[0], await make(next[1]));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return missing.length;
  }

  /** Afterwards the cache holds what is wanted and nothing else. */
  async prune(wanted: ReadonlyMap<string, unknown>): Promise<void> {
    for (const name of await this.#names()) if (!wanted.has(name)) await rm(this.path(name));
  }

  /** Renamed when it is complete, so that a killed build leaves no half file behind. */
  async #add(name: string, content: Buffer): Promise<void> {
    const staged = this.path(`${name}.partial`);
    await writeFile(staged, content);
    await rename(staged, this.path(name));
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => this.#isCached.test(name));
  }
}
