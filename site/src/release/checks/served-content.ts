import { existsSync } from 'node:fs';
import { inRelease } from '../paths.ts';
import { openRecords, readFailures, readManifest, readState } from '../store/index.ts';

/** What a release has, to be compared later with what the CMS has. */
export interface ServedContent {
  readonly log: string;
  /** What the log tells after this cursor is not in the release, or not all of it. */
  readonly after: number;
  /** Of its entries: type, id and locale. */
  readonly keys: readonly string[];
}

/** To be read before a pull: what goes in between is then in the log after the cursor. Undefined for a release that keeps no entries. */
export function servedContent(release: string): ServedContent | undefined {
  const database = inRelease.database(release);
  // A version of the site that built it may have known no such thing.
  if (!existsSync(database)) return undefined;
  const records = openRecords(database);
  const after = Math.min(readState(records).cursor, ...readFailures(records).map(({ cursor }) => cursor - 1));
  return { log: readManifest(release).log, after, keys: [...records.all('entry')].map(({ key }) => key) };
}
