import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** A value that the CMS keeps for itself in one row of Strapi's settings: it is always read in one piece. */
export interface KeptState<T> {
  /** `undefined` before it was created on this database. */
  find(strapi: Core.Strapi): Promise<T | undefined>;
  /** The row, to be read by one statement with what else has to be of the same moment: its `value` is to be parsed. */
  row(strapi: Core.Strapi): ReturnType<Core.Strapi['db']['getConnection']>;
  parse(value: string): T;
  create(strapi: Core.Strapi, value: T): Promise<void>;
  write(strapi: Core.Strapi, value: T): Promise<void>;
  /** Keeps all who write or lock it waiting until the running transaction ends. */
  lock(strapi: Core.Strapi): Promise<void>;
}

const UID = 'strapi::core-store';
const TABLE = 'strapi_core_store_settings';

const RowSchema = z.object({ value: z.string() }).nullable();

export function keptState<T>(key: string, schema: z.ZodType<T>): KeptState<T> {
  const parse = (value: string): T => schema.parse(JSON.parse(value));
  return {
    parse,
    row: (strapi) => strapi.db.getConnection(TABLE).where({ key }),
    async find(strapi) {
      const row = RowSchema.parse(await strapi.db.query(UID).findOne({ select: ['value'], where: { key } }));
      return row === null ? undefined : parse(row.value);
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
        await trx.raw(`UPDATE ${TABLE} SET value = value WHERE key = ?`, [key]);
      });
    },
  };
}
