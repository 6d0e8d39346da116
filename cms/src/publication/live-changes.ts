import type { Core } from '@strapi/strapi';
import { chunks } from '../document-actions/index.ts';

const UID = 'api::change.change';

interface Range {
  /** Not included. */
  readonly after: number;
  readonly upTo: number;
}

/** Marks what went live. */
export async function markLive(strapi: Core.Strapi, { after, upTo }: Range, liveAt: string): Promise<void> {
  if (after >= upTo) return;
  await strapi.db.query(UID).updateMany({
    where: { cursor: { $gt: after, $lte: upTo }, liveAt: { $null: true } },
    data: { liveAt },
  });
}

/** Marks the latest changes of entries up to a cursor that were held back until now. */
export async function markLatestLive(
  strapi: Core.Strapi,
  keys: readonly string[],
  upTo: number,
  liveAt: string,
): Promise<void> {
  for (const entryKey of chunks(keys))
    await strapi.db.query(UID).updateMany({
      where: { entryKey: { $in: entryKey }, superseded: false, cursor: { $lte: upTo }, liveAt: { $null: true } },
      data: { liveAt },
    });
}

/** Takes the mark away from what did not go live with the others of a range. */
export async function markHeldBack(
  strapi: Core.Strapi,
  keys: readonly string[],
  { after, upTo }: Range,
): Promise<void> {
  for (const entryKey of chunks(keys))
    await strapi.db.query(UID).updateMany({
      where: { entryKey: { $in: entryKey }, cursor: { $gt: after, $lte: upTo } },
      data: { liveAt: null },
    });
}

/** Takes the mark away from everything after a cursor: the site was set back. */
export async function markNotLiveAfter(strapi: Core.Strapi, cursor: number): Promise<void> {
  await strapi.db.query(UID).updateMany({
    where: { cursor: { $gt: cursor }, liveAt: { $notNull: true } },
    data: { liveAt: null },
  });
}
