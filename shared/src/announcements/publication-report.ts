import { z } from 'zod';
import { CONTENT_TYPES } from '../content/index.ts';
import { LOCALE_CODES } from '../locales.ts';
import { CursorSchema, LogIdSchema } from './announcement.ts';

/** Where the CMS takes reports. */
export const PUBLICATION_PATH = '/publication';

/** Longest reason in UTF-16 code units, as databases and browsers count. */
export const REASON_MAX_LENGTH = 400;
export const MAX_FAILURES = 2000;

/** One document and language whose latest change is not live; its last good page is still served. */
export const PublicationFailureSchema = z.strictObject({
  type: z.enum(CONTENT_TYPES),
  documentId: z.string().min(1).max(255),
  locale: z.enum(LOCALE_CODES),
  /** A German sentence for editors: what is wrong and what they can do. */
  reason: z.string().min(1).max(REASON_MAX_LENGTH),
});
export type PublicationFailure = z.infer<typeof PublicationFailureSchema>;

/**
 * What the site tells the CMS after each publish: every change up to `cursor` is live, except the failures. They are
 * all there are, not only the new ones. With more than fit, the site reports an earlier cursor.
 */
export const PublicationReportSchema = z.strictObject({
  log: LogIdSchema,
  cursor: CursorSchema,
  /** When it went live, in UTC. */
  at: z.iso.datetime(),
  /** Id of the release that is served. */
  release: z.string().min(1).max(255),
  /** The site was set back on purpose: what came after the cursor is not live any more. */
  rolledBack: z.boolean().default(false),
  failures: z.array(PublicationFailureSchema).max(MAX_FAILURES),
});
/** As it travels. */
export type PublicationReportInput = z.input<typeof PublicationReportSchema>;
export type PublicationReport = z.output<typeof PublicationReportSchema>;
