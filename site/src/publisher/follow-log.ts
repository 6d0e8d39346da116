import type { ChangeBatch, EntryChange } from '@themenportal/shared/changes';
import { readChanges, type ReadChangesOptions } from '@themenportal/shared/client';
import { SiteError } from '../errors.ts';
import { entryKey } from '../content/library/entry-key.ts';
import type { PublishFailure } from '../release/store/index.ts';

/** The release follows another database than the CMS has now. Only a full build helps. */
export class OtherLogError extends SiteError {
  override name = 'OtherLogError';
}

interface Followed {
  /** The change log that the release follows. */
  readonly log: string;
  readonly cursor: number;
  /** Those whose changes are to be read once more, from the oldest on. */
  readonly failures: readonly PublishFailure[];
}

/** What changed since a cursor, and what was held back before. */
export async function readNews({ log, cursor, failures }: Followed, options: ReadChangesOptions): Promise<ChangeBatch> {
  const held = new Set(failures.map(entryKey));
  const after = Math.min(cursor, ...failures.map((failure) => failure.cursor - 1));
  const batch = await readChanges(options, after);
  if (batch.log !== log) {
    throw new OtherLogError(
      `The release follows the change log ${log}, but the CMS has ${batch.log}: its database was replaced. What ` +
        'is served stays as it is. Build the site again to follow the new one.',
    );
  }
  const isNew = (change: EntryChange) => change.cursor > cursor || held.has(entryKey(change));
  return { ...batch, changes: batch.changes.filter(isNew) };
}
