import type { Core } from '@strapi/strapi';
import { SettingsError } from '../../../config/settings/index.ts';
import { DatabaseBusyError } from '../import/index.ts';
import { PackageError } from '../problem.ts';
import { UsageError } from './arguments.ts';
import { describeRefusal } from './report.ts';

/** Lends a loaded CMS that does not listen. */
export type WithCms = <T>(use: (strapi: Core.Strapi) => Promise<T>) => Promise<T>;

/** Prints what `run` gives, or in one clear text why it failed; then the exit code is 1. */
export async function runCommand(run: () => Promise<string>): Promise<void> {
  try {
    console.log(await run());
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof PackageError) console.error(describeRefusal(error));
    else if (error instanceof UsageError || error instanceof DatabaseBusyError || error instanceof SettingsError)
      console.error(error.message);
    else throw error;
  }
}
