import { settings, SettingsError } from '../../config/settings/index.ts';
import { assertPortIsFree, PortTakenError } from './assert-port-is-free.ts';
import { createServer, type Directories } from './create-server.ts';

/** Runs the CMS in the foreground until it is told to stop; Strapi itself listens to SIGTERM and SIGINT. */
export const startServer = async (directories: Directories): Promise<void> => {
  try {
    const { url, port, host } = settings();
    await assertPortIsFree(port, host);
    const strapi = await createServer(directories);
    await strapi.listen();
    console.log(`CMS ready at ${url}: GraphQL at ${url}/graphql, editors at ${url}/admin`);
  } catch (error) {
    if (!(error instanceof SettingsError) && !(error instanceof PortTakenError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
