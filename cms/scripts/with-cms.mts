import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { compile } from './compile.mts';
import { keepCompiledModules } from './compile-cache.mts';
import { cmsDir, distDir } from './paths.mts';

interface ServerModule {
  createServer: (directories: { appDir: string; distDir: string }) => Promise<Core.Strapi>;
}

/** Runs a command on a loaded CMS that does not listen, and stops it afterwards. */
export const withCms = async <Result,>(use: (strapi: Core.Strapi) => Promise<Result>): Promise<Result> => {
  keepCompiledModules();
  process.chdir(cmsDir);
  await compile();
  const { createServer }: ServerModule = createRequire(import.meta.url)(path.join(distDir, 'src/server/index.js'));
  const strapi = await createServer({ appDir: cmsDir, distDir });
  try {
    return await use(strapi);
  } finally {
    await strapi.destroy();
  }
};
