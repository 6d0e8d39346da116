import { hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { DependencyKey } from '../observe/keys.ts';
import { Moments } from './moments.ts';

/** A temporary file: SQLite takes it away with the connection. */
const TEMPORARY = '';

const LAYOUT = `
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE reads (reader INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (reader, key)) WITHOUT ROWID;
`;

const READERS = `
  SELECT reader.name FROM names AS key CROSS JOIN reads ON reads.key = key.id CROSS JOIN names AS reader ON reader.id = reads.reader
  WHERE key.name = ?
`;
const KEYS = `
  SELECT key.name FROM names AS reader CROSS JOIN reads ON reads.reader = reader.id CROSS JOIN names AS key ON key.id = reads.key
  WHERE reader.name = ?
`;

/** Names recur from one page to the next; so many are remembered at a time. */
const KNOWN_NAMES = 100_000;

/**
 * Who has read what. Each page reads some fifty things: in memory, that was more in a large city than all else that a
 * publisher knows. Names that nobody reads any more are forgotten when the release is opened anew.
 */
export class Dependencies {
  /** Those of the keys that time alone touches. */
  readonly moments = new Moments();
  readonly #database = new DatabaseSync(TEMPORARY);
  readonly #ids = new Map<string, number>();
  /** Of what each reader has read: mostly it is the same the next time. */
  readonly #prints = new Map<string, number>();
  readonly #statements;

  constructor() {
    this.#database.exec(LAYOUT);
    const prepare = (sql: string) => this.#database.prepare(sql);
    this.#statements = {
      id: prepare('SELECT id FROM names WHERE name = ?'),
      name: prepare('INSERT INTO names (name) VALUES (?) RETURNING id'),
      readers: prepare(READERS),
      keys: prepare(KEYS),
      join: prepare('INSERT INTO reads SELECT ?, value FROM json_each(?)'),
      leave: prepare('DELETE FROM reads WHERE reader = ? AND key IN (SELECT value FROM json_each(?))'),
    };
  }

  /** For the work that says what everybody has read, once: filling an indexed table row by row takes several times as long. */
  fill(work: () => void): void {
    this.#database.exec('BEGIN');
    work();
    this.#database.exec('COMMIT; CREATE INDEX reads_by_key ON reads (key)');
    // A publish asks for few of them.
    this.#ids.clear();
  }

  readersOf(key: DependencyKey): string[] {
    return this.#statements.readers.all(key).map(({ name }) => String(name));
  }

  isRead(key: DependencyKey): boolean {
    return this.readersOf(key).length > 0;
  }

  /**
   * Says what a reader has read this time; nothing, if there is no such reader any more. Gives what it had read before,
   * unless that is the same.
   */
  replace(reader: string, keys: Iterable<DependencyKey>): DependencyKey[] | undefined {
    const after = new Set(keys);
    const print = printOf(after);
    if (print === (this.#prints.get(reader) ?? printOf(new Set()))) return undefined;
    if (after.size > 0) this.#prints.set(reader, print);
    else this.#prints.delete(reader);
    const before = this.#statements.keys.all(reader).map(({ name }) => String(name));
    const gone = before.filter((key) => !after.delete(key));
    if (after.size > 0) this.#join(reader, [...after]);
    if (gone.length > 0) this.#leave(reader, gone);
    return before;
  }

  close(): void {
    this.#database.close();
  }

  #join(reader: string, keys: readonly DependencyKey[]): void {
    this.#statements.join.run(this.#id(reader), this.#idsOf(keys));
    for (const key of keys) this.moments.add(key);
  }

  #leave(reader: string, keys: readonly DependencyKey[]): void {
    this.#statements.leave.run(this.#id(reader), this.#idsOf(keys));
    for (const key of keys) if (this.moments.has(key) && !this.isRead(key)) this.moments.delete(key);
  }

  #idsOf(names: readonly string[]): string {
    return JSON.stringify(names.map((name) => this.#id(name)));
  }

  #id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const { id: find, name: add } = this.#statements;
    const id = Number((find.get(name) ?? add.get(name))?.['id']);
    if (this.#ids.size >= KNOWN_NAMES) this.#ids.clear();
    this.#ids.set(name, id);
    return id;
  }
}

/** 48 bits of a hash, whatever the order in which it was read. */
function printOf(keys: ReadonlySet<DependencyKey>): number {
  return Number.parseInt(hash('sha1', [...keys].sort().join('\n'), 'hex').slice(0, 12), 16);
}
