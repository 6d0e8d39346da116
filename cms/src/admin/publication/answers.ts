import { z } from 'zod';

/** What the CMS answers below /publication-desk. */
export const StatusAnswer = z.object({
  status: z
    .object({
      state: z.enum(['published', 'live', 'failed']),
      withdrawn: z.boolean(),
      publishedAt: z.coerce.date(),
      liveSince: z.coerce.date().optional(),
      reason: z.string().optional(),
      site: z.enum(['following', 'unheard', 'setBack']),
    })
    .nullable(),
});
export type PublicationStatus = NonNullable<z.output<typeof StatusAnswer>['status']>;

const EntryAnswer = z.object({
  type: z.string(),
  locale: z.string(),
  title: z.string(),
  path: z.string().optional(),
  reason: z.string().optional(),
});
export type ListedEntry = z.output<typeof EntryAnswer>;

const ListAnswer = z.object({ total: z.number(), entries: z.array(EntryAnswer) });

export const OverviewAnswer = z.object({
  site: z.object({ at: z.coerce.date().optional(), rolledBack: z.boolean() }),
  pending: ListAnswer,
  failed: ListAnswer,
  troubles: z.array(z.object({ name: z.string(), since: z.coerce.date(), problem: z.string().optional() })),
});
export type Overview = z.output<typeof OverviewAnswer>;

export const ReceiversAnswer = z.object({
  cursor: z.number(),
  mayReplay: z.boolean(),
  receivers: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      url: z.string(),
      acknowledged: z.number(),
      failingSince: z.coerce.date().optional(),
      nextAttemptAt: z.coerce.date().optional(),
      deliveries: z.array(
        z.object({
          at: z.coerce.date(),
          cursor: z.number(),
          attempt: z.number(),
          milliseconds: z.number(),
          problem: z.string().nullish(),
        }),
      ),
    }),
  ),
});
export type Receiver = z.output<typeof ReceiversAnswer>['receivers'][number];
