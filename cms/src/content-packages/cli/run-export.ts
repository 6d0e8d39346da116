import { exportPackage } from '../export/index.ts';
import { readContentModel } from '../model/index.ts';
import { readExportArguments } from './arguments.ts';
import type { WithCms } from './command.ts';

/** `content:export`. Gives what to print; throws what was wrong. */
export async function runExport(args: readonly string[], base: string, withCms: WithCms): Promise<string> {
  const { folder } = readExportArguments(args, base);
  const { entries, media } = await withCms((strapi) => exportPackage(strapi, readContentModel(), folder));
  return `${entries} entries and ${media} media written to ${folder}.`;
}
