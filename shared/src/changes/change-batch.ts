import type { EntryChange } from './entry-change.ts';
import type { EntryTotal } from './entry-total.ts';

/** Everything that changed after a cursor, oldest first, each document and language once. */
export interface ChangeBatch {
  /** Identity of the log. Another one means another database: what was read from the former does not go on here. */
  readonly log: string;
  /** Where to go on reading. */
  readonly cursor: number;
  readonly changes: readonly EntryChange[];
  /** What is published once these changes are applied. */
  readonly totals: readonly EntryTotal[];
}
