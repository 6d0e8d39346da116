import type { Core } from '@strapi/strapi';
import { onChangesLogged } from '../change-log/index.ts';
import { Announcer } from './announcer.ts';
import { forgetOldDeliveries } from './delivery-log.ts';
import { bringForward } from './outbox.ts';
import { listReceivers, SITE_KEY } from './receiver.ts';
import { holdReceiversToRules } from './receiver-rules.ts';

export { lastDeliveries, type Delivery } from './delivery-log.ts';
export { listPosts, rewind, type Post } from './outbox.ts';
export { listReceivers, type Receiver } from './receiver.ts';
export { RECEIVER_UID } from './receiver-uid.ts';

const HOUR_MS = 3_600_000;

interface Announcing {
  readonly announcer: Announcer;
  readonly housekeeping: NodeJS.Timeout;
}

const announcing = new WeakMap<Core.Strapi, Announcing>();

export function registerAnnouncements(strapi: Core.Strapi): void {
  holdReceiversToRules(strapi, () => wakeAnnouncer(strapi));
}

/**
 * Announces what the log gets, as soon as it is committed. Only a CMS that serves does so: a command ends before a
 * receiver can answer, and the server finds what it left.
 */
export function announceWhileServing(strapi: Core.Strapi): void {
  strapi.server.httpServer.once('listening', () => {
    const announcer = new Announcer(strapi);
    const housekeeping = setInterval(() => void tidy(strapi), HOUR_MS).unref();
    announcing.set(strapi, { announcer, housekeeping });
    onChangesLogged(strapi, announcer.wake);
    announcer.wake();
  });
}

export function wakeAnnouncer(strapi: Core.Strapi): void {
  announcing.get(strapi)?.announcer.wake();
}

/** The site is there: after an outage it is told at once, and not when the next attempt would be due, minutes later. */
export async function hearFromSite(strapi: Core.Strapi): Promise<void> {
  if (await bringForward(strapi, SITE_KEY)) wakeAnnouncer(strapi);
}

export async function stopAnnouncing(strapi: Core.Strapi): Promise<void> {
  clearInterval(announcing.get(strapi)?.housekeeping);
  await announcing.get(strapi)?.announcer.stop();
}

async function tidy(strapi: Core.Strapi): Promise<void> {
  try {
    await forgetOldDeliveries(
      strapi,
      (await listReceivers(strapi)).map(({ key }) => key),
    );
  } catch (error) {
    strapi.log.error(`Forgetting old deliveries failed: ${String(error)}`);
  }
}
