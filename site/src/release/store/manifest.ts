import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRelease } from '../paths.ts';

/** What never changes about a release, however often is published into it. */
const ReleaseManifestSchema = z.object({
  format: z.literal(2),
  id: z.string(),
  /** Identity of the change log that the content follows. */
  log: z.string(),
  /** Hash of the code in `server`. */
  code: z.string(),
});
export type ReleaseManifest = z.output<typeof ReleaseManifestSchema>;

export function readManifest(release: string): ReleaseManifest {
  return ReleaseManifestSchema.parse(JSON.parse(readFileSync(inRelease.manifest(release), 'utf8')));
}
