import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { distDir } from '../../scripts/paths.mts';
import type { PackageBuilder } from './package-builder.ts';

type WithCms = <T>(use: (strapi: Core.Strapi) => Promise<T>) => Promise<T>;

interface CommandModule {
  runImport(
    args: readonly string[],
    base: string,
    withCms: WithCms,
    onProgress: (line: string) => void,
  ): Promise<string>;
  runExport(args: readonly string[], base: string, withCms: WithCms): Promise<string>;
}

/** The commands as the running CMS was compiled with them: it shares its rules with them only within one program. */
function commands(): CommandModule {
  return createRequire(__filename)(path.join(distDir, 'src/content-packages/cli/index.js'));
}

const lend =
  (strapi: Core.Strapi): WithCms =>
  (use) =>
    use(strapi);

export function importFolder(strapi: Core.Strapi, folder: string, ...options: string[]): Promise<string> {
  return commands().runImport([folder, ...options], '/', lend(strapi), () => {});
}

export function importBuilt(strapi: Core.Strapi, builder: PackageBuilder, ...options: string[]): Promise<string> {
  return builder.inFolder((folder) => importFolder(strapi, folder, ...options));
}

export function exportTo(strapi: Core.Strapi, folder: string): Promise<string> {
  return commands().runExport([folder], '/', lend(strapi));
}

/** The last line of a report: the totals. */
export function totals(report: string): string {
  return report.split('\n').at(-1) ?? '';
}
