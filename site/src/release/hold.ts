import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { SiteError } from '../errors.ts';
import { syncFolder, writeDurably } from './durable.ts';
import { isMissing } from './files.ts';
import type { ReleasePaths } from './paths.ts';

const HoldSchema = z.object({ since: z.iso.datetime(), state: z.string() });
/** After a rollback: since when nothing is published, and the id of the state that stays. */
export type Hold = z.output<typeof HoldSchema>;

/** Throws a {@link SiteError} when there is one that does not say so: it holds all the same. */
export function readHold({ hold }: ReleasePaths): Hold | undefined {
  const text = textOf(hold);
  if (text === undefined) return undefined;
  try {
    return HoldSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new SiteError(
      `Nothing is published: somebody went back to an earlier state, but ${hold} is damaged and does not say to which. ` +
        'Look at what is served, then run "pnpm site:resume", or build the site.',
      { cause: error },
    );
  }
}

/**
 * Nothing is published from now on, also by publishers that start later and after a loss of power. Gives what brings back
 * the hold that there was before, or none. Only under the publish lock.
 */
export function holdStill({ hold }: ReleasePaths, state: string): () => void {
  const before = textOf(hold);
  put(hold, JSON.stringify({ since: new Date().toISOString(), state } satisfies Hold));
  return () => (before === undefined ? remove(hold) : put(hold, before));
}

/** Lets publishing go on. Says whether it was held. */
export function resume({ hold }: ReleasePaths): boolean {
  const wasHeld = existsSync(hold);
  if (wasHeld) remove(hold);
  return wasHeld;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function put(file: string, text: string): void {
  const next = `${file}.next`;
  rmSync(next, { force: true });
  writeDurably(next, Buffer.from(text));
  renameSync(next, file);
  syncFolder(dirname(file));
}

function remove(file: string): void {
  rmSync(file, { force: true });
  syncFolder(dirname(file));
}
