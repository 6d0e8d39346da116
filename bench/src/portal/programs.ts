import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { childEnvironment, FOR_EVERY_CHILD } from '../../../scripts/process/child-environment.ts';
import { Children } from '../../../scripts/process/children.ts';
import type { Command } from '../../../scripts/process/command.ts';
import { packageDir } from '../../../scripts/repository.ts';
import { ensureSecrets } from '../../../scripts/settings/secrets.ts';
import { Programs } from '../../../scripts/start/programs.ts';

/** Of the city that everything is measured on. */
export const SEED = 1;

export const ADMINISTRATOR = { email: 'erste@example.org', password: 'Nur-zum-Messen-1' };

export interface PortalSettings {
  readonly dataDir: string;
  readonly cmsPort: number;
  readonly sitePort: number;
}

/** The programs of one portal, in an environment of its own: nothing of the caller's but where programs are. */
export function portalPrograms(
  { dataDir, cmsPort, sitePort }: PortalSettings,
  onLine: (program: string, line: string) => void = () => {},
): { readonly programs: Programs; readonly children: Children } {
  mkdirSync(dataDir, { recursive: true });
  const { PATH } = childEnvironment();
  const env = {
    PATH,
    HOME: dataDir,
    ...FOR_EVERY_CHILD,
    ...ensureSecrets({}, path.join(dataDir, '.env')),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    CMS_LOG_LEVEL: 'error',
    CMS_PORT: String(cmsPort),
    CMS_URL: `http://localhost:${cmsPort}`,
    CMS_TIMEOUT: '300',
    SITE_PORT: String(sitePort),
    SITE_URL: `http://localhost:${sitePort}`,
  };
  const children = new Children();
  return { programs: new Programs({ children, dataDir, env, onLine }), children };
}

/** A program of this folder, which `file` names from `src/`. */
export function benchProgram(file: string, ...args: readonly (string | number)[]): Command {
  const cwd = packageDir('bench');
  return { file: process.execPath, args: [path.join(cwd, 'src', file), ...args.map(String)], cwd };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}
