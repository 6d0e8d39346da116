import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestCms } from '../harness/index.ts';

export interface StoredBytes {
  /** Number and digest of the rows of each table. */
  readonly tables: Readonly<Record<string, string>>;
  /** Digest of each uploaded file. */
  readonly uploads: Readonly<Record<string, string>>;
}

/** Strapi notes there, a quarter of a minute after its start, that it has counted uploads. */
const WRITTEN_BY_A_CLOCK = 'plugin_upload_metrics';

/** All that the CMS has stored, to see that something changed nothing. */
export async function storedBytes({ strapi, dataDir }: TestCms): Promise<StoredBytes> {
  const { connection, dialect } = strapi.db;
  const list: { name: string }[] =
    dialect.client === 'postgres'
      ? (await connection.raw("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).rows
      : await connection.raw(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1",
        );
  const tables: Record<string, string> = {};
  for (const { name } of list) {
    const rows: { key?: string }[] = await connection(name);
    const values = rows
      .filter(({ key }) => key !== WRITTEN_BY_A_CLOCK)
      .map((row) => JSON.stringify(row))
      .sort();
    tables[name] = `${values.length} rows, ${digest(values.join('\n'))}`;
  }
  const uploads: Record<string, string> = {};
  const folder = path.join(dataDir, 'public/uploads');
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    uploads[path.relative(folder, file)] = digest(await readFile(file));
  }
  return { tables, uploads };
}

function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
