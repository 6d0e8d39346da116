import type { ChangeBatch, EntryChange } from '@themenportal/shared/changes';
import { readChanges, type ReadChangesOptions } from '@themenportal/shared/client';
import { SiteError } from '../errors.ts';
import { entryKey } from '../content/library/entry-key.ts';
import type { ReleaseStore } from '../release/store/index.ts';

/** The release follows another database than the CMS has now. Only a full build helps. */
export class OtherLogError extends SiteError {
  override name = 'OtherLogError';
}

/** What changed since the release, and what was held back then: it may be published now. */
export async function readNews(
  store: Pick<ReleaseStore, 'cursor' | 'failures' | 'manifest'>,
  options: ReadChangesOptions,
): Promise<ChangeBatch> {
  const { cursor, failures, manifest } = store;
  const held = new Set(failures.map(({ type, documentId, locale }) => `${type} ${documentId} ${locale}`));
  const after = Math.min(cursor, ...failures.map((failure) => failure.cursor - 1));
  const batch = await readChanges(options, after);
  if (batch.log !== manifest.log) {
    throw new OtherLogError(
      `The release follows the change log ${manifest.log}, but the CMS has ${batch.log}: its database was replaced. What ` +
        'is served stays as it is. Build the site again to follow the new one.',
    );
  }
  const isNew = (change: EntryChange) => change.cursor > cursor || held.has(entryKey(change));
  return { ...batch, changes: batch.changes.filter(isNew) };
}
