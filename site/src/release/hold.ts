import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ReleasePaths } from './paths.ts';

const HoldSchema = z.object({ since: z.iso.datetime(), state: z.string() });
/** After a rollback: since when nothing is published, and the id of the state that stays. */
export type Hold = z.output<typeof HoldSchema>;

export function readHold({ hold }: ReleasePaths): Hold | undefined {
  return existsSync(hold) ? HoldSchema.parse(JSON.parse(readFileSync(hold, 'utf8'))) : undefined;
}

/** Nothing is published from now on, also by publishers that start later. Only under the publish lock. */
export function holdStill({ hold }: ReleasePaths, state: string): void {
  writeFileSync(`${hold}.next`, JSON.stringify({ since: new Date().toISOString(), state } satisfies Hold));
  renameSync(`${hold}.next`, hold);
}

export function resume({ hold }: ReleasePaths): void {
  rmSync(hold, { force: true });
}
