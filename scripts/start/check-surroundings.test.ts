import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSettings } from '../settings.ts';
import { faultsOfSurroundings } from './check-surroundings.ts';

const freePorts = async (): Promise<[number, number]> => {
  const [a, b] = [await listen('127.0.0.1'), await listen('127.0.0.1')];
  const ports: [number, number] = [portOf(a), portOf(b)];
  a.close();
  b.close();
  return ports;
};

const listen = async (host: string): Promise<Server> => {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  return server;
};

const isAddressInfo = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object';

const portOf = (server: Server): number => {
  const address = server.address();
  return isAddressInfo(address) ? address.port : 0;
};

describe('faultsOfSurroundings', () => {
  let folder: string;
  let env: NodeJS.Dict<string>;
  let other: Server;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'surroundings-'));
    const [cms, site] = await freePorts();
    env = { CMS_PORT: String(cms), SITE_PORT: String(site), DATA_DIR: path.join(folder, 'a/b') };
    other = await listen('127.0.0.1');
  });
  afterEach(() => other.close());

  const faults = (given: NodeJS.Dict<string>): Promise<string[]> =>
    faultsOfSurroundings(parseSettings({ ...env, ...given }), path.join(folder, '.env'));

  it('finds nothing wrong with free ports and a new data folder, and writes nothing', async () => {
    expect(await faults({})).toEqual([]);
    expect(existsSync(path.join(folder, 'a'))).toBe(false);
  });

  it('names every port that another program listens on', async () => {
    const port = String(portOf(other));
    expect(await faults({ CMS_PORT: port })).toEqual([expect.stringContaining(`CMS_PORT ${port} is taken`)]);
    expect(await faults({ SITE_PORT: port })).toEqual([expect.stringContaining(`SITE_PORT ${port} is taken`)]);
  });

  it('names a data folder below a file', async () => {
    writeFileSync(path.join(folder, 'a'), '');
    expect(await faults({})).toEqual([expect.stringContaining(`${path.join(folder, 'a')} is a file, not a folder`)]);
  });

  it('names a database that does not answer, without its password', async () => {
    const port = portOf(other);
    other.close();
    const [fault = ''] = await faults({ DATABASE_URL: `postgres://u:hidden@127.0.0.1:${port}/d` });
    expect(fault).toContain(`nothing answers at 127.0.0.1:${port}`);
    expect(fault).not.toContain('hidden');
  });
});
