import type { ContentType } from '../content/entries.ts';
import { CONTENT_TYPES } from '../content/entries.ts';
import {
  CHANGE_LOG_QUERY,
  ChangeLogSchema,
  PUBLISHED_ENTRIES_QUERY,
  PublishedEntriesSchema,
  type PublishedEntriesVariables,
} from '../operations/index.ts';
import { checkTotals } from './check-totals.ts';
import { CollectedEntries } from './collected-entries.ts';
import { IncompleteError } from './errors.ts';
import { readToTheEnd } from './read-changes.ts';
import type { ConnectionOptions, Request } from './request.ts';
import { connect } from './request.ts';
import type { Snapshot } from './snapshot.ts';
import { parseSnapshot, SNAPSHOT_FORMAT } from './snapshot.ts';

/** Entries of one request; the API's upper bound. */
const PAGE_SIZE = 500;

export interface PullOptions extends ConnectionOptions {
  readonly pageSize?: number;
  /** Told after each type that is complete. */
  readonly onProgress?: (progress: { type: ContentType; count: number }) => void;
}

/**
 * Reads everything that is published, flat and page by page, then what changed meanwhile, to the totals that the API
 * reports. Rejects with a {@link PortalError} rather than giving less than there is.
 */
export async function pullSnapshot(options: PullOptions): Promise<Snapshot> {
  const { pageSize = PAGE_SIZE, onProgress } = options;
  const request = connect(options);
  const { changeLog } = await request(CHANGE_LOG_QUERY, {}, ChangeLogSchema);
  const collected = new CollectedEntries();
  for (const type of CONTENT_TYPES) {
    const count = await pullType(request, type, pageSize, collected);
    onProgress?.({ type, count });
  }
  const meanwhile = await readToTheEnd(request, changeLog.cursor, pageSize);
  if (meanwhile.log !== changeLog.id) throw new IncompleteError('The database was replaced while it was being read.');
  collected.apply(meanwhile.changes);
  const { log, cursor, totals } = meanwhile;
  const snapshot = parseSnapshot({ format: SNAPSHOT_FORMAT, log, cursor, entries: collected.lists() });
  checkTotals(snapshot, totals);
  return snapshot;
}

async function pullType(
  request: Request,
  type: ContentType,
  first: number,
  collected: CollectedEntries,
): Promise<number> {
  let after: string | undefined;
  let count = 0;
  do {
    const variables: PublishedEntriesVariables = { type, after, first };
    const { publishedEntries } = await request(PUBLISHED_ENTRIES_QUERY, variables, PublishedEntriesSchema);
    const { entries, next } = publishedEntries;
    if (next !== null && (entries.length === 0 || next === after))
      throw new IncompleteError(
        `The list of type ${type} is incomplete: the API says that it goes on, but it does not.`,
      );
    for (const entry of entries) collected.add(type, entry);
    count += entries.length;
    after = next ?? undefined;
  } while (after !== undefined);
  return count;
}
