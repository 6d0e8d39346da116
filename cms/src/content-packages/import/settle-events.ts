import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const QUIET_MS = 50;

/**
 * Waits until Strapi has told its listeners of all that was committed. It reads every entry again for that, and nobody waits for it;
 * a program that stops the CMS meanwhile would cut it off.
 */
export async function settleEvents(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const isQuiet = (): boolean => pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() === 0;
  for (let quiet = 0; quiet < 2; quiet = isQuiet() ? quiet + 1 : 0) await wait(QUIET_MS);
}
