import type { Core } from '@strapi/strapi';
import { z } from 'zod';
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
  nextAttemptAt: z.coerce.date().nullable(),
  failingSince: z.coerce.date().nullable(),
});
/** How far a receiver is told. */
export type Post = z.infer<typeof PostSchema>;

export async function listPosts(strapi: Core.Strapi): Promise<Post[]> {
  return z.array(PostSchema).parse(await strapi.db.query(UID).findMany({}));
}

export async function addPost(strapi: Core.Strapi, receiver: string): Promise<void> {
  try {
    await strapi.db.query(UID).create({ data: { receiver, acknowledged: 0, attempts: 0 } });
  } catch (error) {
    // Another process was faster.
    if ((await strapi.db.query(UID).count({ where: { receiver } })) === 0) throw error;
  }
}

export async function removePost(strapi: Core.Strapi, receiver: string): Promise<void> {
  await strapi.db.query(UID).deleteMany({ where: { receiver } });
}

const orOver = (field: string, now: Date) => ({ $or: [{ [field]: { $null: true } }, { [field]: { $lte: now } }] });

/** Takes the right to deliver, if it is time and nobody else has it: one statement, so only one process can win. */
export async function claim(strapi: Core.Strapi, receiver: string, owner: string): Promise<Post | undefined> {
  const now = new Date();
  const { count } = await strapi.db.query(UID).updateMany({
    where: { receiver, $and: [orOver('leaseUntil', now), orOver('nextAttemptAt', now)] },
    data: { leaseOwner: owner, leaseUntil: new Date(now.getTime() + LEASE_MS) },
  });
  if (count === 0) return undefined;
  return PostSchema.parse(await strapi.db.query(UID).findOne({ where: { receiver } }));
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

/** Makes everything after a cursor unconfirmed again, and due. A delivery that is under way is not heard any more. */
export async function rewind(strapi: Core.Strapi, receiver: string, acknowledged: number): Promise<boolean> {
  const { count } = await strapi.db
    .query(UID)
    .updateMany({ where: { receiver }, data: { acknowledged, attempts: 0, nextAttemptAt: null, ...FREE } });
  return count > 0;
}
