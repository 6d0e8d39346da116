import { z } from 'zod';
import type { RecordChange, Records } from './records.ts';

const KEY = 'release';

const ReleaseStateSchema = z.object({
  /** Of the CMS's change log: everything up to it is in the release, but for the failures. */
  cursor: z.number().int().nonnegative(),
  /** ISO 8601 instant that the pages speak of. */
  pulledAt: z.iso.datetime(),
  pages: z.number().int().nonnegative(),
});
/** What is true of a release as a whole, and goes back with a rollback. */
export type ReleaseState = z.output<typeof ReleaseStateSchema>;

export function readState(records: Records): ReleaseState {
  return parseState(records.get('state', KEY));
}

/** As it is once these changes are made. */
export function restoredState(records: Records, changes: readonly RecordChange[]): ReleaseState {
  const change = changes.find(({ kind }) => kind === 'state');
  return change ? parseState(change.value) : readState(records);
}

export function stateRecord(state: ReleaseState): RecordChange {
  return { kind: 'state', key: KEY, value: JSON.stringify(state) };
}

function parseState(value: string | undefined): ReleaseState {
  return ReleaseStateSchema.parse(JSON.parse(value ?? 'null'));
}
