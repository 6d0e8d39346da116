import type { EntryChange } from '@themenportal/shared/changes';
import { collectionOfKey, lossesOf, tooMuchLost } from '../../release/checks/losses.ts';
import { entryKey } from '../../content/library/entry-key.ts';
import { collectionOf, type EntryIndex } from '../entry-index.ts';
import { PublishFault } from '../../publish-fault.ts';
import type { Held } from '../settle.ts';

/** What goes one after the other within this time goes at once. */
const AT_ONCE_MS = 60 * 60 * 1000;

/**
 * The tombstones that together with what went before would empty a collection: all of it, since a part of a mistake is
 * one, too. `goneSince` gives the keys of the entries that went after an ISO 8601 instant.
 */
export function tooManyGoing(
  changes: readonly EntryChange[],
  index: Pick<EntryIndex, 'has' | 'counts'>,
  goneSince: (instant: string) => readonly string[],
): Held<EntryChange>[] {
  const going = changes.filter((change) => change.entry === undefined && !change.fault && index.has(entryKey(change)));
  if (going.length === 0) return [];
  const gone = goneSince(new Date(Date.now() - AT_ONCE_MS).toISOString()).map(collectionOfKey);
  return [...Map.groupBy(going, collectionOf)].flatMap(([collection, tombstones]) => {
    const before = gone.filter((one) => one === collection);
    const had = new Map([[collection, (index.counts.get(collection) ?? 0) + before.length]]);
    const loss = tooMuchLost(lossesOf(had, [...before, ...tombstones.map(collectionOf)]), { isTold: true });
    return loss ? tombstones.map((change) => ({ change, error: held(loss) })) : [];
  });
}

function held({ collection, of, lost }: { collection: string; of: number; lost: number }): PublishFault {
  return new PublishFault(
    `Of the ${of} entries of the collection ${collection}, ${lost} would go within an hour. If that is meant, ` +
      'run "pnpm --filter @themenportal/site build --allow-shrink".',
    `Innerhalb einer Stunde würden ${lost} von ${of} Einträgen dieser Art verschwinden, mehr als ein Zehntel. Zum Schutz ` +
      'bleibt die Seite online, bis die Technik es freigibt.',
  );
}
