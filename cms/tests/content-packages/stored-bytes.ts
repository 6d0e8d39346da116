import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestCms } from '../harness/index.ts';

export interface StoredBytes {
  readonly rows: Readonly<Record<string, number>>;
  readonly uploads: readonly string[];
  /** Over every value in every table and every uploaded byte. */
  readonly digest: string;
}

/** All that the CMS has stored, to see that something changed nothing. */
export async function storedBytes({ strapi, dataDir }: TestCms): Promise<StoredBytes> {
  const { connection, dialect } = strapi.db;
  const hash = createHash('sha256');
  const list: { name: string }[] =
    dialect.client === 'postgres'
      ? (await connection.raw("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")).rows
      : await connection.raw(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1",
        );
  const rows: Record<string, number> = {};
  for (const { name } of list) {
    const values = (await connection(name)).map((row: unknown) => JSON.stringify(row)).sort();
    rows[name] = values.length;
    hash.update(`${name}\n${values.join('\n')}\n`);
  }
  const uploads: string[] = [];
  const folder = path.join(dataDir, 'public/uploads');
  for await (const file of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (file.isFile()) uploads.push(path.relative(folder, path.join(file.parentPath, file.name)));
  }
  for (const file of uploads.sort()) hash.update(file).update(await readFile(path.join(folder, file)));
  return { rows, uploads, digest: hash.digest('hex') };
}
