import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { SiteError } from '../errors.ts';

const WAIT_MS = 120_000;
const RETRY_MS = 250;

interface LockOptions {
  waitMs?: number;
  onWait?: () => void;
}

/**
 * Runs `work` while no other build runs on this data directory.
 *
 * SQLite's lock, since the operating system drops it when the holder dies: a killed build leaves no stale
 * lock, and process ids, which mean nothing across containers, are not needed.
 */
export async function withBuildLock<T>(file: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const database = await acquire(file, options);
  try {
    return await work();
  } finally {
    database.close();
  }
}

async function acquire(file: string, { waitMs = WAIT_MS, onWait }: LockOptions): Promise<DatabaseSync> {
  const deadline = Date.now() + waitMs;
  const database = new DatabaseSync(file);
  let waited = false;
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return database;
    } catch (error) {
      if (!isBusy(error) || Date.now() >= deadline) {
        database.close();
        throw new SiteError(
          `Another build of the site has held ${file} for more than ${Math.round(waitMs / 1000)} s. ` +
            'Wait until it ends, or end it, and build again.',
          { cause: error },
        );
      }
      if (!waited) onWait?.();
      waited = true;
      await sleep(RETRY_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
