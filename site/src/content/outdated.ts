import { createHash } from 'node:crypto';
import { sourceText } from '@themenportal/shared/content';

/**
 * Whether a version (Leichte Sprache, sign language) was made for another German text than today's. One that does
 * not say what it was made for is taken to fit.
 */
export function isOutdated(
  version: { sourceHash?: string | undefined } | undefined,
  source: Readonly<Record<string, unknown>>,
): boolean {
  if (version?.sourceHash === undefined) return false;
  return version.sourceHash !== createHash('sha256').update(sourceText(source)).digest('hex');
}
