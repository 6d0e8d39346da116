import type { Core } from '@strapi/strapi';
import { importPackage } from '../import/index.ts';
import { isEmpty } from '../is-empty.ts';
import { readContentModel } from '../model/index.ts';
import { checkPackage } from '../package/index.ts';
import { PackageError } from '../problem.ts';
import type { WithCms } from './command.ts';
import { readImportArguments } from './arguments.ts';
import { describeImport } from './report.ts';

/** `content:import`. Gives what to print; throws what was wrong. */
export async function runImport(
  args: readonly string[],
  base: string,
  withCms: WithCms,
  onProgress: (line: string) => void,
): Promise<string> {
  const { folder, dryRun, ifEmpty } = readImportArguments(args, base);
  const model = readContentModel();
  const checked = await checkPackage(folder, model);
  // With references to the outside, the database may know of more that is wrong.
  if (checked.problems.length > 0 && checked.outside.length === 0) throw new PackageError(checked.problems);
  return withCms(async (strapi: Core.Strapi) => {
    if (ifEmpty && !(await isEmpty(strapi, model))) return 'The CMS has content already; nothing was imported.';
    return describeImport(await importPackage(strapi, model, checked, { dryRun, onProgress }), dryRun);
  });
}
