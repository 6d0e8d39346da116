import type { Settings } from '../settings.ts';
import { isFree } from './port.ts';
import { isReachable } from './reachable.ts';
import { isWritableFile, whyNotWritableFolder } from './writable.ts';

const takenPort = async (name: string, port: number): Promise<string | undefined> =>
  (await isFree(port))
    ? undefined
    : `${name} ${port} is taken, or this user may not listen on it. End the program that listens there, or set ${name} to another port.`;

const unusableDataDir = (dataDir: string): string | undefined => {
  const why = whyNotWritableFolder(dataDir);
  return why && `DATA_DIR ${dataDir} cannot be used: ${why}. Set DATA_DIR to a folder that can be written.`;
};

const unreachableDatabase = async (databaseUrl: string | undefined): Promise<string | undefined> => {
  if (!databaseUrl) return undefined;
  const { hostname, port } = new URL(databaseUrl);
  // A socket folder instead of a host is beyond a TCP check.
  if (!hostname || (await isReachable(hostname.replace(/^\[|\]$/g, ''), Number(port || 5432)))) return undefined;
  return `DATABASE_URL: nothing answers at ${hostname}:${port || 5432}. Start PostgreSQL, or correct the address.`;
};

const unwritableEnvFile = (envFile: string): string | undefined =>
  isWritableFile(envFile) ? undefined : `${envFile} cannot be written, but the secrets belong there. Make it writable.`;

/** Everything that would keep the portal from running, one line each; looks only, writes nothing. */
export const faultsOfSurroundings = async (settings: Settings, envFile: string): Promise<string[]> => {
  const faults = [
    await takenPort('CMS_PORT', settings.cmsPort),
    await takenPort('SITE_PORT', settings.sitePort),
    unusableDataDir(settings.dataDir),
    await unreachableDatabase(settings.databaseUrl),
    unwritableEnvFile(envFile),
  ];
  return faults.filter((fault) => fault !== undefined);
};
