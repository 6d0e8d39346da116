import { z } from 'zod';

/** A place in the change log: 0 is before the first change. */
export const CursorSchema = z.int().min(0);

/** Identity of a change log: another one means another database, whose cursors say nothing. */
export const LogIdSchema = z.string().min(1).max(64);

/** Where the site listens. */
export const ANNOUNCEMENT_PATH = '/-/changes';

/**
 * What a receiver is told when content changed: that it did, and how far. What changed it reads itself, so an
 * announcement that comes twice, late or never does no harm.
 */
export const AnnouncementSchema = z.object({
  type: z.literal('content.changed'),
  /** When the CMS sent it, in UTC. */
  timestamp: z.iso.datetime(),
  data: z.object({
    log: LogIdSchema,
    /** The last change there is. */
    cursor: CursorSchema,
    /** The last change that this receiver has confirmed; less than it has when an operator asked for a replay. */
    after: CursorSchema,
  }),
});
export type Announcement = z.infer<typeof AnnouncementSchema>;
