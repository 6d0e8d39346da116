import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const UID = 'api::delivery.delivery';
const KEPT_DAYS = 30;
const KEPT_PER_RECEIVER = 1000;

const DeliverySchema = z.object({
  receiver: z.string(),
  at: z.coerce.date(),
  /** How far the receiver was told. */
  cursor: z.number(),
  /** 1 for the first. */
  attempt: z.number(),
  milliseconds: z.number(),
  status: z.number().nullish(),
  /** German; absent when it was delivered. */
  problem: z.string().nullish(),
});
/** One attempt to tell a receiver. */
export type Delivery = z.infer<typeof DeliverySchema>;

export async function logDelivery(strapi: Core.Strapi, delivery: Delivery): Promise<void> {
  await strapi.db.query(UID).create({ data: delivery });
}

/** The last attempts, newest first. */
export async function lastDeliveries(strapi: Core.Strapi, receiver: string, limit: number): Promise<Delivery[]> {
  const rows: unknown = await strapi.db.query(UID).findMany({ where: { receiver }, orderBy: { id: 'desc' }, limit });
  return z.array(DeliverySchema).parse(rows);
}

const OldestSchema = z.array(z.object({ id: z.number() }));

/** Forgets what is older than thirty days, and of each receiver all but the last thousand. */
export async function forgetOldDeliveries(strapi: Core.Strapi, receivers: readonly string[]): Promise<void> {
  const oldest = new Date(Date.now() - KEPT_DAYS * 24 * 3_600_000);
  await strapi.db.query(UID).deleteMany({ where: { at: { $lt: oldest } } });
  for (const receiver of receivers) {
    const [over] = OldestSchema.parse(
      await strapi.db.query(UID).findMany({
        select: ['id'],
        where: { receiver },
        orderBy: { id: 'desc' },
        offset: KEPT_PER_RECEIVER,
        limit: 1,
      }),
    );
    if (over) await strapi.db.query(UID).deleteMany({ where: { receiver, id: { $lte: over.id } } });
  }
}

export async function removeDeliveries(strapi: Core.Strapi, receiver: string): Promise<void> {
  await strapi.db.query(UID).deleteMany({ where: { receiver } });
}
