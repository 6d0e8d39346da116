import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { onTable } from '../document-actions/index.ts';
import { ANSWER_WITHIN_MS } from './send.ts';

const UID = 'api::outbox.outbox';

/** Longer than a delivery takes; after a process was killed, another goes on when this is over. */
const LEASE_MS = 3 * ANSWER_WITHIN_MS;

const PostSchema = z.object({
  receiver: z.string(),
  /** The last change that the receiver has confirmed to know of. */
  acknowledged: z.number(),
  /** Failed attempts since. */
  attempts: z.number(),
  /** How often it was told again from an earlier change on. */
  rewinds: z.number(),
  nextAttemptAt: z.coerce.date().nullable(),
  failingSince: z.coerce.date().nullable(),
});
/** How far a receiver is told. */
export type Post = z.infer<typeof PostSchema>;

const RowsSchema = z.array(PostSchema);

export async function listPosts(strapi: Core.Strapi): Promise<Post[]> {
  return RowsSchema.parse(await strapi.db.query(UID).findMany({}));
}

export async function addPost(strapi: Core.Strapi, receiver: string): Promise<void> {
  try {
    await strapi.db.query(UID).create({ data: { receiver, acknowledged: 0, attempts: 0, rewinds: 0 } });
  } catch (error) {
    // Another process was faster.
    if ((await strapi.db.query(UID).count({ where: { receiver } })) === 0) throw error;
  }
}

export async function removePost(strapi: Core.Strapi, receiver: string): Promise<void> {
  await strapi.db.query(UID).deleteMany({ where: { receiver } });
}

/**
 * Takes the right to tell those of the receivers who do not know of `cursor`, if it is time and nobody else has it: one
 * statement, so only one process can win.
 */
export async function claim(
  strapi: Core.Strapi,
  receivers: readonly string[],
  cursor: number,
  owner: string,
): Promise<Post[]> {
  const now = new Date();
  const rows = await onTable(strapi, 'outbox', (table) =>
    table
      .whereIn('receiver', receivers)
      .where('acknowledged', '<', cursor)
      .where((lease) => void lease.whereNull('lease_until').orWhere('lease_until', '<=', now))
      .where((attempt) => void attempt.whereNull('next_attempt_at').orWhere('next_attempt_at', '<=', now))
      .update({ lease_owner: owner, lease_until: new Date(now.getTime() + LEASE_MS) })
      .returning([
        'receiver',
        'acknowledged',
        'attempts',
        'rewinds',
        'next_attempt_at as nextAttemptAt',
        'failing_since as failingSince',
      ]),
  );
  return RowsSchema.parse(rows);
}

const FREE = { leaseOwner: null, leaseUntil: null };

/** Ends a claim. What a claim that ran out has to say is not heard any more. */
export async function settle(
  strapi: Core.Strapi,
  receiver: string,
  owner: string,
  change: Partial<Post> = {},
): Promise<void> {
  await strapi.db.query(UID).updateMany({ where: { receiver, leaseOwner: owner }, data: { ...change, ...FREE } });
}

/** Makes an attempt due that was put off. Says whether one was. */
export async function bringForward(strapi: Core.Strapi, receiver: string): Promise<boolean> {
  const where = { receiver, nextAttemptAt: { $notNull: true } };
  const { count } = await strapi.db.query(UID).updateMany({ where, data: { attempts: 0, nextAttemptAt: null } });
  return count > 0;
}

/** Makes everything after a cursor unconfirmed again, and due. A delivery that is under way is not heard any more. */
export async function rewind(strapi: Core.Strapi, receiver: string, acknowledged: number): Promise<boolean> {
  const free = { lease_owner: null, lease_until: null };
  const count = await onTable(strapi, 'outbox', (table) =>
    table
      .where({ receiver })
      .increment('rewinds')
      .update({ acknowledged, attempts: 0, next_attempt_at: null, ...free }),
  );
  return Number(count) > 0;
}
