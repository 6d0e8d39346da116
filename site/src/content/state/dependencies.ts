import type { DependencyKey } from '../observe/keys.ts';
import { Moments } from './moments.ts';

interface Read {
  readonly key: DependencyKey;
  /** Most keys have one reader. */
  readers: string | Set<string> | undefined;
}

/** Who has read what. A key is kept once, however many have read it. */
export class Dependencies {
  /** Those of the keys that time alone touches. */
  readonly moments = new Moments();
  readonly #reads = new Map<DependencyKey, Read>();
  readonly #byReader = new Map<string, readonly Read[]>();

  readersOf(key: DependencyKey): Iterable<string> {
    const readers = this.#reads.get(key)?.readers;
    return typeof readers === 'string' ? [readers] : (readers ?? []);
  }

  isRead(key: DependencyKey): boolean {
    return this.#reads.has(key);
  }

  /** What a reader has read. */
  of(reader: string): DependencyKey[] {
    return this.#byReader.get(reader)?.map(({ key }) => key) ?? [];
  }

  /** Says what a reader has read this time; nothing, if there is no such reader any more. */
  replace(reader: string, keys: Iterable<DependencyKey>): void {
    const before = this.#byReader.get(reader) ?? [];
    const after = new Set([...keys].map((key) => this.#read(key)));
    for (const read of after) join(read, reader);
    for (const read of before) if (!after.has(read)) this.#leave(read, reader);
    if (after.size > 0) this.#byReader.set(reader, [...after]);
    else this.#byReader.delete(reader);
  }

  #read(key: DependencyKey): Read {
    const known = this.#reads.get(key);
    if (known) return known;
    const read = { key, readers: undefined };
    this.#reads.set(key, read);
    this.moments.add(key);
    return read;
  }

  #leave(read: Read, reader: string): void {
    if (read.readers instanceof Set) read.readers.delete(reader);
    if (read.readers instanceof Set && read.readers.size > 0) return;
    this.#reads.delete(read.key);
    this.moments.delete(read.key);
  }
}

function join(read: Read, reader: string): void {
  const { readers } = read;
  if (readers === undefined) read.readers = reader;
  else if (readers instanceof Set) readers.add(reader);
  else if (readers !== reader) read.readers = new Set([readers, reader]);
}
