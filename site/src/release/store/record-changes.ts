import type { JournalEntry, JournalRecord } from './journal.ts';
import type { RecordChange, Records } from './records.ts';

/** What really changes; of several changes to one record the last. */
export function differing(records: Pick<Records, 'get'>, changes: readonly RecordChange[]): RecordChange[] {
  const latest = new Map(changes.map((change) => [`${change.kind} ${change.key}`, change]));
  return (
    [...latest.values()]
      // Polishing goes by without an entry, so that what is the same now may differ when it comes back.
      .filter(({ kind, key, value }) => kind === 'unpolished' || records.get(kind, key) !== value)
  );
}

/** Changes of records as the journal keeps them, each with what was there. */
export function* withBefore(records: Pick<Records, 'get'>, changes: readonly RecordChange[]): Generator<JournalRecord> {
  for (const { kind, key, value } of changes)
    yield { kind, key, before: records.get(kind, key) ?? null, after: value ?? null };
}

/** What an entry of the journal makes of them. */
export function* changesIn({ records }: JournalEntry): Generator<RecordChange> {
  for (const { kind, key, after } of records) yield { kind, key, value: after ?? undefined };
}
