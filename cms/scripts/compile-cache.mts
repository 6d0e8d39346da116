import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { stagingDir } from './paths.mts';

/** Strapi loads some thousand modules; keeping their compiled form saves about a fifth of each boot. */
export const keepCompiledModules = (): void => {
  enableCompileCache(path.join(stagingDir, 'node'));
};
