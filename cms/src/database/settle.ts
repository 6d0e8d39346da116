import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const QUIET_MS = 50;

/**
 * Waits until nobody asks the database anything. After a write Strapi reads for its listeners and its telemetry, and nobody
 * waits for that: a program that stops the CMS meanwhile would cut it off, and a long transaction on SQLite, which has one
 * connection, would keep it waiting until it fails.
 */
export async function settle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const isQuiet = (): boolean => pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() === 0;
  for (let quiet = 0; quiet < 2; quiet = isQuiet() ? quiet + 1 : 0) await wait(QUIET_MS);
}
