import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { binariesFor } from './postgres-binaries.ts';

interface PostgresServer {
  url: string;
  stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; `nobody` is there on every system and needs no account of its own. */
const nobody = { uid: 65_534, gid: 65_534 };

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
};

/** A real PostgreSQL server on a free port, its data in a directory that ends with it. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const isRoot = process.getuid?.() === 0;
  const directory = await mkdtemp(path.join(tmpdir(), 'themenportal-postgres-'));
  if (isRoot) await chown(directory, nobody.uid, nobody.gid);
  const options = { cwd: directory, ...(isRoot && nobody) };
  const binaries = path.join(await binariesFor(isRoot, directory), 'bin');
  const data = path.join(directory, 'data');

  const initdb = [
    '--pgdata',
    data,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  await promisify(execFile)(path.join(binaries, 'initdb'), initdb, options);

  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const volatile = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'unix_socket_directories='];
  const settings = [...volatile, 'listen_addresses=127.0.0.1'].flatMap((setting) => ['-c', setting]);
  const server = spawn(path.join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...settings], options);
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));

  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL for the tests did not start:\n${log}`);
    await setTimeout(100);
  }
  return {
    url,
    async stop() {
      const exit = once(server, 'exit');
      server.kill('SIGINT');
      await exit;
      await rm(directory, { recursive: true });
    },
  };
};
