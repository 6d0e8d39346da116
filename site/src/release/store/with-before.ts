import type { JournalEntry } from './journal.ts';
import type { RecordChange, Records } from './records.ts';

/** Changes of records as the journal keeps them, each with what was there; of several to one record the last. */
export function withBefore(records: Pick<Records, 'get'>, changes: readonly RecordChange[]): JournalEntry['records'] {
  const latest = new Map(changes.map((change) => [`${change.kind} ${change.key}`, change]));
  return (
    [...latest.values()]
      .map(({ kind, key, value }) => ({ kind, key, before: records.get(kind, key) ?? null, after: value ?? null }))
      // Polishing goes by without an entry, so that what is the same now may differ when it comes back.
      .filter(({ kind, before, after }) => before !== after || kind === 'unpolished')
  );
}
