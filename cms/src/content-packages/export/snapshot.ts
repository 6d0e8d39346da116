import type { Core } from '@strapi/strapi';

/** Reads in one transaction, so that an export shows the database at one moment while editors go on working. */
export async function atOneMoment<T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    // SQLite's transactions see one moment anyway.
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    return read();
  });
}
