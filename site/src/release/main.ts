import { PortalError } from '@themenportal/shared/client';
import { SiteError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { buildRelease } from './build-release.ts';
import { Progress } from './progress.ts';

try {
  await buildRelease(readSettings(process.env), new Progress());
} catch (error) {
  process.stderr.write(`✗ The site was not built; what was served before is untouched.\n${explain(error)}\n`);
  process.exitCode = 1;
}

/** A failure that we foresaw explains itself; of any other the stack helps more. */
function explain(error: unknown): string {
  if (error instanceof SiteError || error instanceof PortalError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
