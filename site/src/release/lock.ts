import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { SiteError } from '../errors.ts';

interface LockKind {
  /** What the holder does, for the message. */
  readonly work: string;
  readonly waitMs: number;
  readonly retryMs: number;
}

const BUILD: LockKind = { work: 'build of the site', waitMs: 120_000, retryMs: 250 };
/** Held for moments, by whom an editor waits for. */
const PUBLISH: LockKind = { work: 'publish or rollback', waitMs: 30_000, retryMs: 5 };

interface LockOptions {
  waitMs?: number;
  onWait?: () => void;
}

/** Runs `work` while no other build runs on this data directory. */
export function withBuildLock<T>(file: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  return withLock(file, BUILD, work, options);
}

/** Runs `work` while nobody else changes a release or says which one is served. */
export function withPublishLock<T>(file: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  return withLock(file, PUBLISH, work, options);
}

/**
 * SQLite's lock, since the operating system drops it when the holder dies: a killed build leaves no stale
 * lock, and process ids, which mean nothing across containers, are not needed.
 */
async function withLock<T>(file: string, kind: LockKind, work: () => Promise<T>, options: LockOptions): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const database = await acquire(file, kind, options);
  try {
    return await work();
  } finally {
    database.close();
  }
}

async function acquire(file: string, kind: LockKind, options: LockOptions): Promise<DatabaseSync> {
  const { waitMs = kind.waitMs, onWait } = options;
  // Not by the clock on the wall: somebody may set it back.
  const deadline = performance.now() + waitMs;
  const database = opened(file);
  let waited = false;
  for (;;) {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return database;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) {
        database.close();
        throw isBusy(error) ? heldTooLong(file, kind, waitMs, error) : unusable(file, error);
      }
      if (!waited) onWait?.();
      waited = true;
      await sleep(kind.retryMs);
    }
  }
}

function opened(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file);
  } catch (error) {
    throw unusable(file, error);
  }
}

/** SQLITE_BUSY; the rest of the number says why. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return false;
  return (error.errcode & 0xff) === 5;
}

function heldTooLong(file: string, { work }: LockKind, waitMs: number, cause: unknown): SiteError {
  return new SiteError(
    `Another ${work} has held ${file} for more than ${Math.round(waitMs / 1000)} s. ` +
      'Wait until it ends, or end it, and try again.',
    { cause },
  );
}

function unusable(file: string, cause: unknown): SiteError {
  return new SiteError(
    `The lock ${file} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}. Look at ` +
      'the disk, its room and the rights to the file. It holds nothing, so it can be deleted while neither build nor server run.',
    { cause },
  );
}
