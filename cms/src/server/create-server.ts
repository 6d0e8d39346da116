import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { settings } from '../../config/settings/index.ts';
import { prepareFolders } from './prepare-folders.ts';

export interface Directories {
  appDir: string;
  distDir: string;
}

/** A loaded CMS that does not listen yet: commands use its services, the server lets it listen. */
export const createServer = async (directories: Directories): Promise<Core.Strapi> => {
  prepareFolders(directories.appDir, settings());
  return createStrapi(directories).load();
};
