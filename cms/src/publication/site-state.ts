import type { Core } from '@strapi/strapi';
import { CursorSchema } from '@themenportal/shared/announcements';
import { z } from 'zod';

const SiteStateSchema = z.object({
  /** Every change up to here is live, except what failed. */
  cursor: CursorSchema,
  /** When the site said so; absent before it first did. */
  at: z.iso.datetime().optional(),
  release: z.string().optional(),
  /** The site was set back on purpose and stays there until someone lets it go on. */
  rolledBack: z.boolean(),
});
/** What the site shows, as it reported last. */
export type SiteState = z.infer<typeof SiteStateSchema>;

const UID = 'strapi::core-store';
const KEY = 'themenportal_site_state';
const UNKNOWN: SiteState = { cursor: 0, rolledBack: false };

const RowSchema = z.object({ value: z.string() }).nullable();

export async function readSiteState(strapi: Core.Strapi): Promise<SiteState> {
  const row = RowSchema.parse(await strapi.db.query(UID).findOne({ select: ['value'], where: { key: KEY } }));
  return row === null ? UNKNOWN : SiteStateSchema.parse(JSON.parse(row.value));
}

/** Makes room for the state, so that there is a row to lock. */
export async function prepareSiteState(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(UID).count({ where: { key: KEY } })) > 0) return;
  await strapi.db.query(UID).create({ data: { key: KEY, type: 'object', value: JSON.stringify(UNKNOWN) } });
}

/** Reads the state and keeps other reports waiting until the running transaction ends. */
export async function lockSiteState(strapi: Core.Strapi): Promise<SiteState> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('UPDATE strapi_core_store_settings SET value = value WHERE key = ?', [KEY]);
  });
  return readSiteState(strapi);
}

export async function writeSiteState(strapi: Core.Strapi, state: SiteState): Promise<void> {
  await strapi.db
    .queryBuilder(UID)
    .where({ key: KEY })
    .update({ value: JSON.stringify(state) })
    .execute();
}
