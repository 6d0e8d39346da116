import type { Core } from '@strapi/strapi';
import { readHead } from '../change-log/index.ts';
import { addPost, listPosts } from './outbox.ts';
import { listReceivers, type Receiver } from './receiver.ts';

export interface Agenda {
  /** Who has to be told something now. */
  readonly due: readonly Receiver[];
  /** ms until the next attempt for one who did not answer; Infinity without one. */
  readonly nextIn: number;
}

export async function readAgenda(strapi: Core.Strapi): Promise<Agenda> {
  const receivers = await listReceivers(strapi);
  const posts = new Map((await listPosts(strapi)).map((post) => [post.receiver, post]));
  const { cursor } = await readHead(strapi);
  const now = Date.now();
  const due: Receiver[] = [];
  let nextIn = Infinity;
  for (const receiver of receivers) {
    const post = posts.get(receiver.key);
    if (post === undefined) await addPost(strapi, receiver.key);
    const wait = (post?.nextAttemptAt?.getTime() ?? now) - now;
    if ((post?.acknowledged ?? 0) >= cursor) continue;
    if (wait > 0) nextIn = Math.min(nextIn, wait);
    else due.push(receiver);
  }
  return { due, nextIn };
}
