import type { Core } from '@strapi/strapi';
import { readHead } from '../change-log/index.ts';
import { backoffMs } from './backoff.ts';
import { logDelivery } from './delivery-log.ts';
import { claim, type Post, settle } from './outbox.ts';
import type { Receiver } from './receiver.ts';
import { type Outcome, send } from './send.ts';

export interface Delivering {
  readonly strapi: Core.Strapi;
  /** Names this process among those that deliver from one database. */
  readonly owner: string;
  readonly stopped: AbortSignal;
}

/**
 * Tells a receiver until it knows of everything, one announcement at a time, each with all there is by then; a burst of
 * changes becomes few. Ends when another process does it, or when the next attempt is not due yet. Says whether
 * anything was tried.
 */
export async function deliver(delivering: Delivering, receiver: Receiver): Promise<boolean> {
  let wasTried = false;
  while (!delivering.stopped.aborted) {
    const step = await deliverOnce(delivering, receiver);
    if (step === 'nothing to do') return wasTried;
    wasTried = true;
    if (step === 'failed') return wasTried;
  }
  return wasTried;
}

type Step = 'nothing to do' | 'delivered' | 'failed' | 'overtaken';

async function deliverOnce({ strapi, owner, stopped }: Delivering, receiver: Receiver): Promise<Step> {
  const post = await claim(strapi, receiver.key, owner);
  if (post === undefined) return 'nothing to do';
  try {
    const { id: log, cursor } = await readHead(strapi);
    if (post.acknowledged >= cursor) {
      await settle(strapi, receiver.key, owner);
      // Another process may have logged a change and found this claim in its way.
      return (await readHead(strapi)).cursor > cursor ? 'overtaken' : 'nothing to do';
    }
    const at = new Date();
    const data = { log, cursor, after: post.acknowledged };
    const outcome = await send(receiver, { type: 'content.changed', timestamp: at.toISOString(), data }, stopped);
    await settle(strapi, receiver.key, owner, changeOf(post, outcome, cursor));
    await logDelivery(strapi, { receiver: receiver.key, at, cursor, attempt: post.attempts + 1, ...facts(outcome) });
    return outcome.delivered ? 'delivered' : 'failed';
  } catch (error) {
    await settle(strapi, receiver.key, owner);
    throw error;
  }
}

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
