import type { Core } from '@strapi/strapi';
import type { PublicationReport } from '@themenportal/shared/announcements';
import { keyOf, readHead } from '../change-log/index.ts';
import { replaceFailures } from './failures.ts';
import { markHeldBack, markLatestLive, markLive, markNotLiveAfter } from './live-changes.ts';
import { lockSiteState, writeSiteState } from './site-state.ts';
import { supersedes } from './supersedes.ts';

/** A report that cannot be about the content of this CMS. */
export class ForeignReportError extends Error {
  override name = 'ForeignReportError';
}

/** Keeps what the site reports. False: a later report was here already, and nothing changed. Costs by what went live. */
export async function takeReport(strapi: Core.Strapi, report: PublicationReport): Promise<boolean> {
  return strapi.db.transaction(async () => {
    const known = await lockSiteState(strapi);
    await assertOwn(strapi, report);
    if (!supersedes(report, known)) return false;
    const { cursor, at, release, rolledBack, failures } = report;
    if (cursor < known.cursor) await markNotLiveAfter(strapi, cursor);
    const range = { after: known.cursor, upTo: cursor };
    await markLive(strapi, range, at);
    await markHeldBack(strapi, failures.map(keyOf), range);
    await markLatestLive(strapi, await replaceFailures(strapi, failures), cursor, at);
    await writeSiteState(strapi, { cursor, at, release, rolledBack });
    return true;
  });
}

async function assertOwn(strapi: Core.Strapi, { log, cursor }: PublicationReport): Promise<void> {
  const head = await readHead(strapi);
  if (log !== head.id) {
    throw new ForeignReportError(
      `The report is about the change log ${log}; this CMS has ${head.id}. The site was built from another database: build it anew.`,
    );
  }
  if (cursor > head.cursor) {
    throw new ForeignReportError(
      `The report is about cursor ${cursor}; the log ends at ${head.cursor}. The database is older than the site, as after a backup was restored: build the site anew.`,
    );
  }
}
