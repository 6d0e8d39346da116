import { createStrapi } from '@strapi/strapi';
import { settings, SettingsError, type Settings } from '../../config/settings/index.ts';
import { assertPortIsFree, PortTakenError } from './assert-port-is-free.ts';
import { prepareFolders } from './prepare-folders.ts';

interface Directories {
  appDir: string;
  distDir: string;
}

const prepare = async (): Promise<Settings> => {
  const current = settings();
  await assertPortIsFree(current.port, current.host);
  prepareFolders(current);
  return current;
};

/** Runs the CMS in the foreground until it is told to stop; Strapi itself listens to SIGTERM and SIGINT. */
export const startServer = async (directories: Directories): Promise<void> => {
  try {
    const { url } = await prepare();
    await createStrapi(directories).start();
    console.log(`CMS ready at ${url}: GraphQL at ${url}/graphql, editors at ${url}/admin`);
  } catch (error) {
    if (!(error instanceof SettingsError) && !(error instanceof PortTakenError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
