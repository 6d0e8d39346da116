import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../config/settings/index.ts';

/** Strapi refuses to start without its uploads folder. */
export const prepareFolders = ({ publicDir }: Settings): void => {
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
};
