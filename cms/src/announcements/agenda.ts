import type { Core } from '@strapi/strapi';
import { readHead, type Head } from '../change-log/index.ts';
import { addPost, listPosts } from './outbox.ts';
import { listReceivers, type Receiver } from './receiver.ts';

export interface Agenda {
  readonly receivers: readonly Receiver[];
  /** How far the log goes. */
  readonly head: Head;
  /** Who has to be told something now. */
  readonly due: readonly Receiver[];
  /** ms until the next attempt for one who did not answer; Infinity without one. */
  readonly nextIn: number;
}

export async function readAgenda(strapi: Core.Strapi): Promise<Agenda> {
  // Asked for at once: after a write Strapi has much to read, and each question that waits for an answer queues behind it.
  const [receivers, listed, head] = await Promise.all([listReceivers(strapi), listPosts(strapi), readHead(strapi)]);
  const posts = new Map(listed.map((post) => [post.receiver, post]));
  const now = Date.now();
  const due: Receiver[] = [];
  let nextIn = Infinity;
  for (const receiver of receivers) {
    const post = posts.get(receiver.key);
    if (post === undefined) await addPost(strapi, receiver.key);
    const wait = (post?.nextAttemptAt?.getTime() ?? now) - now;
    if ((post?.acknowledged ?? 0) >= head.cursor) continue;
    if (wait > 0) nextIn = Math.min(nextIn, wait);
    else due.push(receiver);
  }
  return { receivers, head, due, nextIn };
}
