import type { EntryChange, EntryTotal } from '@themenportal/shared/changes';
import { SiteError } from '../../errors.ts';
import { entryKey } from '../../content/library/entry-key.ts';
import { collectionOf, type EntryIndex } from '../entry-index.ts';

/** Refuses to publish content that is not as much as the CMS has, but for the changes that are held back. */
export function checkTotals(index: EntryIndex, totals: readonly EntryTotal[], held: readonly EntryChange[]): void {
  const expected = new Map(totals.map((total) => [collectionOf(total), total.count]));
  for (const change of held) {
    const collection = collectionOf(change);
    const here = index.has(entryKey(change)) ? 1 : 0;
    const there = isPublished(change) ? 1 : 0;
    expected.set(collection, (expected.get(collection) ?? 0) + here - there);
  }
  for (const collection of new Set([...expected.keys(), ...index.counts.keys()])) {
    const [there, here] = [expected.get(collection) ?? 0, index.counts.get(collection) ?? 0];
    if (there === here) continue;
    throw new SiteError(
      `The CMS has ${there} entries of ${collection.replace(' ', ' (')}), the site would have ${here}: a change was lost, ` +
        'or was made past the change log. Nothing is published; build the site again.',
    );
  }
}

function isPublished({ kind }: EntryChange): boolean {
  return kind !== 'unpublish' && kind !== 'delete';
}
