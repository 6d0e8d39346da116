import type { Core } from '@strapi/strapi';
import { isActionName } from './document-action.ts';
import { inTransaction } from './in-transaction.ts';
import { isPublicUid } from './public-type.ts';

/**
 * Rules on several documents (addresses, trees, what needs what) hold only if two writes do not look at the same time.
 * So writes of content pass one by one, each until the end of its transaction.
 */
export function writeOneAtATime(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isPublicUid(context.uid) || !isActionName(context.action)) return next();
    return inTransaction(strapi, async () => {
      await lockForWriting(strapi);
      return next();
    });
  });
}

/** Any number that no one else in the database locks. */
const ADVISORY_LOCK = 7_433_001;

/** Taken before anything is read, so that what was read stays true until the end of the transaction. */
export async function lockForWriting(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
      return;
    }
    // Changes no row, but is a write: SQLite begins its transactions as readers, and a reader cannot always become the writer later.
    await trx.raw('UPDATE strapi_core_store_settings SET value = value WHERE 1 = 0');
  });
}
