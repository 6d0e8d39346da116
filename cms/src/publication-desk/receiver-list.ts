import type { Core } from '@strapi/strapi';
import { lastDeliveries, listPosts, listReceivers } from '../announcements/index.ts';
import { readHead } from '../change-log/index.ts';

const DELIVERIES_SHOWN = 25;

/** Whom the CMS tells of changes, how far each is told, and the last attempts. Secrets stay here. */
export async function readReceivers(strapi: Core.Strapi) {
  const { cursor } = await readHead(strapi);
  const posts = new Map((await listPosts(strapi)).map((post) => [post.receiver, post]));
  const receivers = await listReceivers(strapi);
  return {
    cursor,
    receivers: await Promise.all(
      receivers.map(async ({ key, name, url }) => ({
        key,
        name,
        url,
        acknowledged: posts.get(key)?.acknowledged ?? 0,
        failingSince: posts.get(key)?.failingSince ?? undefined,
        nextAttemptAt: posts.get(key)?.nextAttemptAt ?? undefined,
        deliveries: await lastDeliveries(strapi, key, DELIVERIES_SHOWN),
      })),
    ),
  };
}

/** Who does not answer, since when and why. */
export async function readTroubles(strapi: Core.Strapi) {
  const names = new Map((await listReceivers(strapi)).map(({ key, name }) => [key, name]));
  const failing = (await listPosts(strapi)).filter(({ failingSince }) => failingSince !== null);
  const troubles = failing.map(async ({ receiver, failingSince }) => {
    const [last] = await lastDeliveries(strapi, receiver, 1);
    return { name: names.get(receiver), since: failingSince, problem: last?.problem };
  });
  return (await Promise.all(troubles)).filter(({ name }) => name !== undefined);
}
