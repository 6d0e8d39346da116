import type { Core } from '@strapi/strapi';
import type { Head } from '../change-log/index.ts';
import { backoffMs } from './backoff.ts';
import { logDelivery } from './delivery-log.ts';
import { claim, type Post, settle } from './outbox.ts';
import type { Receiver } from './receiver.ts';
import { type Outcome, send } from './send.ts';

/** How far which log goes. */
export type Place = Pick<Head, 'id' | 'cursor'>;

export interface Delivering {
  readonly strapi: Core.Strapi;
  /** Names this process among those that deliver from one database. */
  readonly owner: string;
  readonly stopped: AbortSignal;
}

/**
 * Tells a receiver once of everything up to `head`; a burst of changes becomes few announcements. Takes the claim if it is
 * not `claimed` yet, and does nothing when another process has it or when the next attempt is not due. Says whether it had
 * the claim: others who came meanwhile found it in their way, so there may be more to tell.
 */
export async function deliver(
  { strapi, owner, stopped }: Delivering,
  receiver: Receiver,
  { id: log, cursor }: Place,
  claimed: Post | undefined,
): Promise<boolean> {
  const post = claimed ?? (await claim(strapi, [receiver.key], cursor, owner))[0];
  if (post === undefined) return false;
  try {
    const at = new Date();
    const data = { log, cursor, after: post.acknowledged };
    const announcement = { type: 'content.changed' as const, timestamp: at.toISOString(), data };
    const outcome = await send(receiver, messageId(log, post, cursor), announcement, stopped);
    await settle(strapi, receiver.key, owner, changeOf(post, outcome, cursor));
    await logDelivery(strapi, { receiver: receiver.key, at, cursor, attempt: post.attempts + 1, ...facts(outcome) });
    return true;
  } catch (error) {
    await settle(strapi, receiver.key, owner);
    throw error;
  }
}

/** Told again, it is another message: receivers leave out a message that they had. */
const messageId = (log: string, { rewinds, acknowledged }: Post, cursor: number): string =>
  `msg_${log}_${rewinds}_${acknowledged}_${cursor}`;

function changeOf({ attempts, failingSince }: Post, { delivered }: Outcome, cursor: number): Partial<Post> {
  if (delivered) return { acknowledged: cursor, attempts: 0, nextAttemptAt: null, failingSince: null };
  const wait = backoffMs(attempts + 1, Math.random());
  return {
    attempts: attempts + 1,
    nextAttemptAt: new Date(Date.now() + wait),
    failingSince: failingSince ?? new Date(),
  };
}

const facts = ({ milliseconds, status, problem }: Outcome) => ({ milliseconds, status, problem });
