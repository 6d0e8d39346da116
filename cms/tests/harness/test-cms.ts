import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { keepCompiledModules } from '../../scripts/compile-cache.mts';
import { cmsDir, distDir } from '../../scripts/paths.mts';
import { throwAwaySettings } from '../../scripts/throw-away-settings.mts';
import { administrator } from './administrator.ts';
import { anonymous, type Anonymous } from './anonymous.ts';
import { createDatabase } from './database.ts';
import { loginAsEditor, type Editor } from './editor.ts';
import { freePort } from './free-port.ts';
import { keepingProcessListeners } from './keeping-process-listeners.ts';

export interface TestCms {
  url: string;
  dataDir: string;
  readonly strapi: Core.Strapi;
  anonymous: Anonymous;
  /** As the first administrator, unless it says whom. */
  loginAsEditor: (credentials?: { email: string; password: string }) => Promise<Editor>;
  /** Ends the program and starts it anew, on the same database. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

interface ServerModule {
  createServer: (directories: { appDir: string; distDir: string }) => Promise<Core.Strapi>;
}

interface TestCmsOptions {
  /** Address of a PostgreSQL server; without it the database is SQLite. */
  serverUrl?: string | undefined;
  /** Directory of a compiled app; this CMS by default. */
  app?: string;
}

/** Boots a compiled CMS on an empty database and a free port. One process can run one CMS at a time. */
export const startTestCms = async ({ serverUrl, app = distDir }: TestCmsOptions = {}): Promise<TestCms> => {
  keepCompiledModules();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'themenportal-cms-'));
  const database = await createDatabase(serverUrl);
  const port = await freePort();
  Object.assign(process.env, throwAwaySettings(dataDir, port, database.url), {
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  });

  const { createServer }: ServerModule = createRequire(__filename)(path.join(distDir, 'src/server/index.js'));
  const boot = async (): Promise<Core.Strapi> => {
    const booted = await createServer({ appDir: cmsDir, distDir: app });
    await booted.listen();
    return booted;
  };
  let strapi = await boot();

  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    dataDir,
    get strapi() {
      return strapi;
    },
    anonymous: anonymous(url),
    loginAsEditor: (credentials) => loginAsEditor(url, credentials),
    async restart() {
      await keepingProcessListeners(() => strapi.destroy());
      strapi = await boot();
    },
    async stop() {
      await keepingProcessListeners(() => strapi.destroy());
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
