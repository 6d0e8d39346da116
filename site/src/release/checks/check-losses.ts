import type { EntryChange } from '@themenportal/shared/changes';
import { CursorAheadError } from '@themenportal/shared/client';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import type { RecordedSnapshot } from '../../content/snapshot.ts';
import { SiteError } from '../../errors.ts';
import { entryKey } from '../../content/library/entry-key.ts';
import { collectionOfKey, lossesOf, tooMuchLost } from './losses.ts';
import type { ServedContent } from './served-content.ts';

/** Gives what the log of the CMS tells after a cursor. */
export type ReadLog = (after: number) => Promise<readonly EntryChange[]>;

const ADVICE = 'Nothing was built. If that is meant, build with --allow-shrink.';

/**
 * Refuses a build that would lose what the served release has. Of the same log, each loss must be told by it, and no
 * collection may lose more than a tenth at once. Of another database, or of a recorded snapshot (without `readLog`),
 * the ids say nothing: there the sizes of the collections are compared.
 */
export async function checkLosses(
  served: ServedContent,
  { log, entries }: RecordedSnapshot,
  readLog: ReadLog | undefined,
): Promise<void> {
  const pulled = CONTENT_TYPES.flatMap((type) => entries[type].map((entry) => entryKey({ ...entry, type })));
  const had = sizes(served.keys);
  if (!readLog || log !== served.log) {
    const has = sizes(pulled);
    const losses = [...had].map(([collection, of]) => ({ collection, of, lost: of - (has.get(collection) ?? 0) }));
    return refuse(tooMuchLost(losses, { isTold: false }));
  }
  const there = new Set(pulled);
  const lost = served.keys.filter((key) => !there.has(key));
  if (lost.length === 0) return;
  const told = new Set((await orNothing(readLog(served.after))).map(entryKey));
  const untold = lost.filter((key) => !told.has(key));
  if (untold.length > 0) {
    throw new SiteError(
      `The served release has ${untold.length} entries that the CMS does not have any more, although its change log does ` +
        `not say that anybody took them away: ${untold.slice(0, 3).join(', ')} … Was an older backup restored? ${ADVICE}`,
    );
  }
  refuse(tooMuchLost(lossesOf(had, lost.map(collectionOfKey)), { isTold: true }));
}

function refuse(loss: ReturnType<typeof tooMuchLost>): void {
  if (!loss) return;
  const left = loss.of - loss.lost;
  throw new SiteError(`The collection ${loss.collection} would shrink from ${loss.of} to ${left} entries. ${ADVICE}`);
}

/** A log that ends before the cursor is that of an older backup: it tells nothing. */
async function orNothing(reading: Promise<readonly EntryChange[]>): Promise<readonly EntryChange[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof CursorAheadError) return [];
    throw error;
  }
}

function sizes(keys: readonly string[]): Map<string, number> {
  return new Map([...Map.groupBy(keys, collectionOfKey)].map(([name, { length }]) => [name, length]));
}
