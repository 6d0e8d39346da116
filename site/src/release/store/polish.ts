import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bestCopies } from '../compress.ts';
import { withPublishLock } from '../lock.ts';
import { inRelease, type ReleasePaths } from '../paths.ts';
import { openDatabase } from './database.ts';
import { writeDurably } from '../durable.ts';
import { Journal } from './journal.ts';
import { Records } from './records.ts';

/** So many of the last publishes can be taken back. */
const KEPT_PUBLISHES = 50;

/**
 * Does what can wait while nothing is published: gives files that were compressed quickly their best copies, and forgets
 * how to undo old publishes. Ends early when `signal` says so. Says how many files it did.
 */
export async function polish(paths: ReleasePaths, id: string, signal?: AbortSignal): Promise<number> {
  const release = paths.release(id);
  const database = openDatabase(inRelease.database(release));
  try {
    const records = new Records(database, { writable: true });
    const work = new Polish(release, records);
    let count = 0;
    for (const { key } of [...records.all('unpolished')]) {
      if (signal?.aborted) return count;
      if (await work.file(key, (step) => withPublishLock(paths.publishLock, async () => step()))) count++;
    }
    await withPublishLock(paths.publishLock, async () => new Journal(inRelease.journal(release)).keep(KEPT_PUBLISHES));
    return count;
  } finally {
    database.close();
  }
}

class Polish {
  readonly #client: string;
  readonly #staged: string;
  readonly #records: Records;

  constructor(release: string, records: Records) {
    this.#client = inRelease.client(release);
    this.#staged = join(inRelease.journal(release), 'polished');
    this.#records = records;
  }

  /** The slow part runs while others may publish; what they changed meanwhile stays as it is. */
  async file(name: string, exclusively: (step: () => void) => Promise<void>): Promise<boolean> {
    const path = join(this.#client, name);
    const before = statSync(path, { throwIfNoEntry: false });
    if (!before) return false;
    const copies = await bestCopies(readFileSync(path));
    let done = false;
    await exclusively(() => {
      const now = statSync(path, { throwIfNoEntry: false });
      if (now?.ino !== before.ino || this.#records.get('unpolished', name) === undefined) return;
      for (const [ending, copy] of Object.entries(copies)) this.#replace(path + ending, copy, before.mtime.getTime());
      this.#records.put({ kind: 'unpolished', key: name, value: undefined }, this.#records.seq);
      done = true;
    });
    return done;
  }

  #replace(path: string, content: Buffer, modified: number): void {
    rmSync(this.#staged, { force: true });
    writeDurably(this.#staged, content, modified);
    renameSync(this.#staged, path);
  }
}
