import type { Core } from '@strapi/strapi';
import { CursorSchema } from '@themenportal/shared/announcements';
import { z } from 'zod';
import { keptState } from '../database/kept-state.ts';

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

const state = keptState('themenportal_site_state', SiteStateSchema);
const UNKNOWN: SiteState = { cursor: 0, rolledBack: false };

export const readSiteState = async (strapi: Core.Strapi): Promise<SiteState> => (await state.find(strapi)) ?? UNKNOWN;

/** Makes room for the state, so that there is a row to lock. */
export async function prepareSiteState(strapi: Core.Strapi): Promise<void> {
  if ((await state.find(strapi)) === undefined) await state.create(strapi, UNKNOWN);
}

/** Reads the state and keeps other reports waiting until the running transaction ends. */
export async function lockSiteState(strapi: Core.Strapi): Promise<SiteState> {
  await state.lock(strapi);
  return readSiteState(strapi);
}

export const writeSiteState = (strapi: Core.Strapi, value: SiteState): Promise<void> => state.write(strapi, value);
