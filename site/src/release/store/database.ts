import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/** Stands in the database's header; another number is another layout. */
const FORMAT = 1;

const LAYOUT = `
  CREATE TABLE records (kind TEXT NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, value TEXT, PRIMARY KEY (kind, key));
  CREATE INDEX records_by_seq ON records (kind, seq);
  CREATE TABLE publishes (seq INTEGER PRIMARY KEY, record TEXT NOT NULL);
  PRAGMA user_version = ${FORMAT};
`;

/** A commit outlives a loss of power, since the journal forgets what the database remembers. */
const DURABLE = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;';

export function createDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(DURABLE);
  database.exec(LAYOUT);
  return database;
}

export function openDatabase(file: string): DatabaseSync {
  const database = checked(new DatabaseSync(addressOf(file, { mode: 'rw' })), file);
  database.exec(DURABLE);
  return database;
}

/** For those who only look things up. */
export function openForReading(file: string): DatabaseSync {
  try {
    return checked(new DatabaseSync(addressOf(file, { mode: 'ro' }), { readOnly: true }), file);
  } catch (error) {
    // Readers, too, need a file beside the database. Where nobody can write one, nobody changes the database either.
    const parameters = { mode: 'ro', immutable: '1' };
    if (wantsToWrite(error) && !isWritable(dirname(file)))
      return checked(new DatabaseSync(addressOf(file, parameters), { readOnly: true }), file);
    throw error;
  }
}

/** Never creates an empty database in place of a missing one. */
function addressOf(file: string, parameters: Record<string, string>): URL {
  const url = pathToFileURL(file);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

function checked(database: DatabaseSync, file: string): DatabaseSync {
  try {
    const format = database.prepare('PRAGMA user_version').get()?.['user_version'];
    if (format === FORMAT) return database;
    throw new Error(`${file} has the format ${String(format)}; this version of the site knows the format ${FORMAT}.`);
  } catch (error) {
    database.close();
    throw error;
  }
}

function wantsToWrite(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : 0;
  // SQLITE_READONLY and SQLITE_CANTOPEN; the rest of the number says which kind.
  return [8, 14].includes(code & 0xff);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
