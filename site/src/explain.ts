import { PortalError } from '@themenportal/shared/client';
import { SiteError } from './errors.ts';

/** A failure that we foresaw explains itself; of any other the stack helps more. */
export function explain(error: unknown): string {
  if (error instanceof SiteError || error instanceof PortalError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
