import { randomUUID } from 'node:crypto';
import pg from 'pg';

interface Database {
  url: string | undefined;
  drop(): Promise<void>;
}

const run = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** An empty database for one CMS: SQLite lives in its DATA_DIR, PostgreSQL gets one on the test server. */
export const createDatabase = async (serverUrl: string | undefined): Promise<Database> => {
  if (!serverUrl) return { url: undefined, drop: async () => {} };
  const name = `cms_${randomUUID().replaceAll('-', '')}`;
  await run(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};
