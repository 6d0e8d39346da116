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
  const database = checked(new DatabaseSync(existing(file)), file);
  database.exec(DURABLE);
  return database;
}

/** Never creates an empty database in place of a missing one. */
function existing(file: string): URL {
  const url = pathToFileURL(file);
  url.searchParams.set('mode', 'rw');
  return url;
}

function checked(database: DatabaseSync, file: string): DatabaseSync {
  const format = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (format === FORMAT) return database;
  database.close();
  throw new Error(`${file} has the format ${String(format)}; this version of the site knows the format ${FORMAT}.`);
}
