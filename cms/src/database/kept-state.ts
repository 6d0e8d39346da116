import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** A value that the CMS keeps for itself in one row of Strapi's settings: it is always read in one piece. */
export interface KeptState<T> {
  /** `undefined` before it was created on this database. */
  find(strapi: Core.Strapi): Promise<T | undefined>;
  create(strapi: Core.Strapi, value: T): Promise<void>;
  write(strapi: Core.Strapi, value: T): Promise<void>;
  /** Keeps all who write or lock it waiting until the running transaction ends. */
  lock(strapi: Core.Strapi): Promise<void>;
}

const UID = 'strapi::core-store';

const RowSchema = z.object({ value: z.string() }).nullable();

export function keptState<T>(key: string, schema: z.ZodType<T>): KeptState<T> {
  return {
    async find(strapi) {
      const row = RowSchema.parse(await strapi.db.query(UID).findOne({ select: ['value'], where: { key } }));
      return row === null ? undefined : schema.parse(JSON.parse(row.value));
    },
    async create(strapi, value) {
      await strapi.db.query(UID).create({ data: { key, type: 'object', value: JSON.stringify(value) } });
    },
    async write(strapi, value) {
      await strapi.db
        .queryBuilder(UID)
        .where({ key })
        .update({ value: JSON.stringify(value) })
        .execute();
    },
    async lock(strapi) {
      await strapi.db.transaction(async ({ trx }) => {
        await trx.raw('UPDATE strapi_core_store_settings SET value = value WHERE key = ?', [key]);
      });
    },
  };
}
