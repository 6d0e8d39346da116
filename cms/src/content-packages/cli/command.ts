import type { Core } from '@strapi/strapi';
import { SettingsError } from '../../../config/settings/index.ts';
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
    console.error(explain(error));
    // A CMS that failed while it started leaves connections open that would keep this program alive.
    process.exit(1);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof PackageError) return describeRefusal(error);
  if (error instanceof UsageError || error instanceof SettingsError) return error.message;
  return isBusy(error) ? BUSY : error;
}

const BUSY =
  'The database is busy: another program has been writing to it for some seconds. Nothing was changed. Try again when that program is done.';

/** What SQLite says when another program keeps the one place of the writer, be it while the CMS starts or later. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && String(error.code).startsWith('SQLITE_BUSY')) || isBusy(error.cause);
}
