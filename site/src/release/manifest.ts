import { z } from 'zod';

/** What the server needs to know of a release beyond its files. */
export const ReleaseManifestSchema = z.object({
  id: z.string(),
  /** ISO 8601 instant at which the content was pulled. */
  pulledAt: z.iso.datetime(),
  pages: z.number().int(),
  redirects: z.record(z.string(), z.object({ status: z.literal([301, 302, 410]), target: z.string().optional() })),
  /** Of the inline styles, for the content security policy. */
  styleHashes: z.array(z.string()),
  /** The pages that carry each of them; missing in a release of a version that knew one style for all. */
  stylePages: z.record(z.string(), z.array(z.string())).default({}),
});
export type ReleaseManifest = z.output<typeof ReleaseManifestSchema>;
