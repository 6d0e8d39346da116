import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { childEnvironment, FOR_EVERY_CHILD } from '../process/child-environment.ts';
import { Children } from '../process/children.ts';
import { packageScript } from '../process/command.ts';
import { packageDir } from '../repository.ts';
import { ensureSecrets } from '../settings/secrets.ts';
import { Programs } from '../start/programs.ts';
import { waitFor } from '../start/wait-for.ts';

export const administrator = { email: 'erste@example.org', password: 'Nur-fuer-Tests-1' };

export interface DemoPortal {
  readonly cmsUrl: string;
  /** Builds the site from the running CMS and gives the folder of the release that is then served. */
  readonly buildSite: () => Promise<string>;
  /** Starts the site's server and gives its address. */
  readonly serveSite: () => Promise<string>;
}

/** Runs a real CMS with the demo content on a throw-away SQLite database, and takes all of it away again. */
export const withDemoPortal = async <T>(use: (portal: DemoPortal) => Promise<T>): Promise<T> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'themenportal-demo-'));
  const children = new Children();
  try {
    const port = await freePort();
    const cmsUrl = `http://localhost:${port}`;
    const sitePort = await freePort();
    const env = settingsOf(dataDir, { port, sitePort });
    const programs = new Programs({ children, dataDir, env, onLine: () => {} });
    const demo = path.join(packageDir('cms'), 'content', 'demo');
    await programs.run('content-import', packageScript('cms', 'content:import', [demo]));
    await waitFor(`${cmsUrl}/_health`, 204, programs.serve('cms', packageScript('cms', 'start')));
    const buildSite = async (): Promise<string> => {
      await programs.run('site-build', packageScript('site', 'build'));
      return path.join(dataDir, 'site', 'current');
    };
    const serveSite = async (): Promise<string> => {
      const address = `http://localhost:${sitePort}`;
      await waitFor(`${address}/`, 200, programs.serve('site', packageScript('site', 'start')));
      return address;
    };
    return await use({ cmsUrl, buildSite, serveSite });
  } finally {
    await children.endAll();
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** Nothing of the caller's but where programs are: a test runner's own variables change what a build does. */
const settingsOf = (dataDir: string, { port, sitePort }: { port: number; sitePort: number }): NodeJS.Dict<string> => {
  const { PATH } = childEnvironment();
  return {
    PATH,
    HOME: dataDir,
    ...FOR_EVERY_CHILD,
    ...ensureSecrets({}, path.join(dataDir, '.env')),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    CMS_PORT: String(port),
    CMS_URL: `http://localhost:${port}`,
    SITE_PORT: String(sitePort),
    SITE_URL: 'http://localhost:4321',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
};
