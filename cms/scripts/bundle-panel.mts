import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { cmsDir, distDir } from './paths.mts';
import { throwAwaySettings } from './throw-away-settings.mts';

interface BuildContext {
  distDir: string;
}

interface StrapiModule {
  createStrapi: (directories: { appDir: string; distDir: string; serveAdminPanel: boolean }) => Core.Strapi;
}

interface PanelBuild {
  createBuildContext: (options: {
    cwd: string;
    logger: object;
    strapi: Core.Strapi;
    options: object;
  }) => Promise<BuildContext>;
  writeStaticClientFiles: (context: BuildContext) => Promise<void>;
  build: (context: BuildContext) => Promise<void>;
}

const require = createRequire(import.meta.url);

/**
 * The steps of `strapi build` after its compilation. The package does not export them, and its command deletes the
 * panel that is being served before it builds the next one.
 */
const panelBuild = (): PanelBuild => {
  const node = path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'dist/src/node');
  return {
    ...require(path.join(node, 'create-build-context.js')),
    ...require(path.join(node, 'staticFiles.js')),
    ...require(path.join(node, 'vite/build.js')),
  };
};

const quiet = { debug() {}, info() {}, warn: console.warn, error: console.error, log() {} };

/** Bundles the panel below `staging` and returns the directory that holds it. No secret gets into the bundle. */
export const bundlePanel = async (staging: string): Promise<string> => {
  process.env.NODE_ENV = 'production';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  for (const [name, value] of Object.entries(throwAwaySettings(staging, 1337))) process.env[name] ||= value;

  const { createStrapi }: StrapiModule = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: cmsDir, distDir, serveAdminPanel: false });
  strapi.config.set('dirs.dist.root', staging);

  const { createBuildContext, writeStaticClientFiles, build } = panelBuild();
  const options = { minify: true, sourcemap: false };
  const context = await createBuildContext({ cwd: cmsDir, logger: quiet, strapi, options });
  await writeStaticClientFiles(context);
  await build(context);
  return path.join(staging, 'build');
};
