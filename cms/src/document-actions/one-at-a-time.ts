import type { Core } from '@strapi/strapi';
import { isActionName } from './document-action.ts';
import { inTransaction } from './in-transaction.ts';
import { isPublicUid } from './public-type.ts';
import { refuse } from './refuse.ts';
import { isWithinPackage } from './within-package.ts';

/**
 * Rules on several documents (addresses, trees, what needs what) hold only if two writes do not look at the same time.
 * So writes of content pass one by one, each until the end of its transaction.
 */
export function writeOneAtATime(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!isPublicUid(context.uid) || !isActionName(context.action)) return next();
    return inTransaction(strapi, async () => {
      await lockForWriting(strapi, { patiently: isWithinPackage() });
      return next();
    });
  });
}

/** Any number that no one else in the database locks. */
const ADVISORY_LOCK = 7_433_001;

/**
 * Taken before anything is read, so that what was read stays true until the end of the transaction.
 * A person's save waits some seconds at most: while it waits, it keeps a connection from everyone else.
 * `patiently` is for programs, which wait for as long as PostgreSQL lets them and get the database's own error.
 */
export async function lockForWriting(strapi: Core.Strapi, { patiently = false } = {}): Promise<void> {
  if (patiently) return takeLock(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    try {
      if (isPostgres(strapi)) await trx.raw("SET LOCAL lock_timeout = '5s'");
      await takeLock(strapi);
      if (isPostgres(strapi)) await trx.raw('SET LOCAL lock_timeout TO DEFAULT');
    } catch (error) {
      if (isTaken(error)) refuse([{ path: [], message: BUSY }]);
      throw error;
    }
  });
}

const BUSY = 'Gerade werden Inhalte eingespielt. Bitte speichern Sie gleich noch einmal.';

async function takeLock(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (isPostgres(strapi)) {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
      return;
    }
    // Changes no row, but is a write: SQLite begins its transactions as readers, and a reader cannot always become the writer later.
    await trx.raw('UPDATE strapi_core_store_settings SET value = value WHERE 1 = 0');
  });
}

const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/** `lock_not_available` of PostgreSQL. */
const LOCK_NOT_AVAILABLE = '55P03';

function isTaken(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === LOCK_NOT_AVAILABLE || String(error.code).startsWith('SQLITE_BUSY');
}
