import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../config/settings/index.ts';

/** Strapi refuses to start without its uploads folder, and looks for the panel's folder only once, at its start. */
export const prepareFolders = (appDir: string, { publicDir }: Settings): void => {
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  mkdirSync(path.join(appDir, 'build'), { recursive: true });
};
