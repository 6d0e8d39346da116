import { existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRelease } from '../paths.ts';
import { ASSET_FOLDERS, retire } from './assets.ts';
import { openDatabase } from './database.ts';
import { openRecords, type RecordChange, Records } from './records.ts';
import { inTransaction } from './transaction.ts';

/**
 * Gives a release that is about to be served the assets of the one before that it does not have itself, for a day:
 * whoever loaded a page of that one still asks for them. Says how many. Only under the publish lock.
 */
export function keepAssets(release: string, previous: string, now: Date): number {
  const [client, clientBefore] = [inRelease.client(release), inRelease.client(previous)];
  const known = retiredIn(previous);
  const at = now.toISOString();
  const kept: RecordChange[] = [];
  for (const file of assetsIn(clientBefore)) {
    const until = known.get(file) ?? retire(file, at).value ?? at;
    if (until <= at || existsSync(join(client, file))) continue;
    mkdirSync(dirname(join(client, file)), { recursive: true });
    linkSync(join(clientBefore, file), join(client, file));
    kept.push({ kind: 'retired', key: file, value: until });
  }
  remember(release, kept);
  return kept.length;
}

/** Compressed copies come along as files of their own. */
function assetsIn(client: string): string[] {
  return ASSET_FOLDERS.filter((folder) => existsSync(join(client, folder))).flatMap((folder) =>
    readdirSync(join(client, folder)).map((name) => `${folder}/${name}`),
  );
}

function retiredIn(release: string): Map<string, string> {
  // A version of the site that built it may have known no such thing.
  if (!existsSync(inRelease.database(release))) return new Map();
  try {
    return new Map([...openRecords(inRelease.database(release)).all('retired')].map(({ key, value }) => [key, value]));
  } catch {
    // A release that cannot be read any more must be possible to leave. What was retired there already stays a day longer.
    return new Map();
  }
}

function remember(release: string, kept: readonly RecordChange[]): void {
  const database = openDatabase(inRelease.database(release));
  try {
    const records = new Records(database, { writable: true });
    inTransaction(database, () => {
      for (const record of kept) records.put(record, records.seq);
    });
  } finally {
    database.close();
  }
}
