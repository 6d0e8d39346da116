interface SqliteConnection {
  pragma(statement: string): unknown;
}

/** Readers no longer wait for a writer, and a second process (import, backup) waits instead of failing. */
export const tuneSqlite = (
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void => {
  for (const statement of ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 5000', 'foreign_keys = ON']) {
    connection.pragma(statement);
  }
  done(null, connection);
};
