import { toEntryChange, type ChangeBatch, type EntryChange } from '../changes/index.ts';
import { CHANGES_QUERY, ChangesSchema, type ChangesVariables } from '../operations/index.ts';
import { IncompleteError } from './errors.ts';
import { connect, type ConnectionOptions, type Request } from './request.ts';

/** Changes of one request; the API's upper bound. */
const PAGE_SIZE = 500;

export interface ReadChangesOptions extends ConnectionOptions {
  readonly pageSize?: number;
}

/**
 * Reads what changed after a cursor (0: everything) to the end of the log.
 * Rejects with a {@link CursorAheadError} where the log ends before the cursor, and with another {@link PortalError}
 * rather than giving less than there is.
 */
export async function readChanges(options: ReadChangesOptions, after: number): Promise<ChangeBatch> {
  return readToTheEnd(connect(options), after, options.pageSize);
}

/** The same with a connection that is there already. */
export async function readToTheEnd(request: Request, after: number, pageSize = PAGE_SIZE): Promise<ChangeBatch> {
  const changes: EntryChange[] = [];
  let cursor = after;
  let log: string | undefined;
  for (;;) {
    const variables: ChangesVariables = { after: cursor, first: pageSize };
    const { changes: page } = await request(CHANGES_QUERY, variables, ChangesSchema);
    log ??= page.log;
    if (page.log !== log) throw new IncompleteError('The database was replaced while its changes were being read.');
    changes.push(...page.changes.map(toEntryChange));
    if (!page.hasMore) return { log, cursor: page.cursor, changes: latestOf(changes), totals: page.totals };
    if (page.cursor <= cursor) throw new IncompleteError(`The log does not go on after cursor ${cursor}.`);
    cursor = page.cursor;
  }
}

/** What changes while the pages are read comes once more; the later one tells. */
function latestOf(changes: readonly EntryChange[]): EntryChange[] {
  const keyOf = ({ type, documentId, locale }: EntryChange): string => `${type} ${documentId} ${locale}`;
  const latest = new Map(changes.map((change) => [keyOf(change), change]));
  return changes.filter((change) => latest.get(keyOf(change)) === change);
}
