import type { Core } from '@strapi/strapi';

/** Reads with several statements what was committed at one moment. SQLite's transactions do so by themselves. */
export async function inSnapshot<T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return read();
  });
}
