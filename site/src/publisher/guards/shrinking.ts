import type { EntryChange } from '@themenportal/shared/changes';
import { shrunk } from '../../release/checks/shrunk.ts';
import { collectionOf } from '../entry-index.ts';
import { PublishFault } from '../publish-fault.ts';

/** Holds back changes that would empty a collection. */
export function checkShrinking(
  changes: readonly EntryChange[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  // What others took away before is no reason to hold back a change that takes nothing away.
  const touched = new Set(changes.filter(({ entry }) => entry === undefined).map(collectionOf));
  const [first] = shrunk(before, after).filter(({ collection }) => touched.has(collection));
  if (!first) return;
  throw new PublishFault(
    `The collection ${first.collection} would shrink from ${first.before} to ${first.after} entries. If that is meant, ` +
      'run "pnpm --filter @themenportal/site build --allow-shrink".',
    `Auf einmal würde mehr als ein Zehntel der Einträge dieser Art verschwinden (${first.after} von ${first.before} ` +
      'blieben). Zum Schutz bleibt die Seite online, bis die Technik es freigibt.',
  );
}
