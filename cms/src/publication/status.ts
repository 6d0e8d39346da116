import type { Core } from '@strapi/strapi';
import { ChangeKindSchema } from '@themenportal/shared/changes';
import { z } from 'zod';
import { keyOf, type EntryIdentity } from '../change-log/index.ts';
import { findFailure } from './failures.ts';
import { readSiteState, type SiteState } from './site-state.ts';

/** Where the latest change of what is published of a document in one language has got to. */
export interface PublicationStatus {
  readonly state: 'published' | 'live' | 'failed';
  /** The change withdraws the entry: `live` then means that it is gone from the site. */
  readonly withdrawn: boolean;
  /** When it was made, in UTC. */
  readonly publishedAt: string;
  /** When it went live, in UTC; absent unless `live`. */
  readonly liveSince: string | undefined;
  /** German; absent unless `failed`. */
  readonly reason: string | undefined;
  /** Why it may take longer: the site has never reported, or it was set back on purpose and stays there for now. */
  readonly site: 'following' | 'unheard' | 'setBack';
}

const ChangeSchema = z.object({
  cursor: z.number(),
  kind: ChangeKindSchema,
  at: z.string(),
  liveAt: z.coerce.date().nullable(),
});

/** `undefined` for what was never published. */
export async function publicationStatus(
  strapi: Core.Strapi,
  entry: EntryIdentity,
): Promise<PublicationStatus | undefined> {
  const key = keyOf(entry);
  const row: unknown = await strapi.db
    .query('api::change.change')
    .findOne({ where: { entryKey: key, superseded: false } });
  if (row === null) return undefined;
  const { cursor, kind, at, liveAt } = ChangeSchema.parse(row);
  const site = await readSiteState(strapi);
  const about = {
    withdrawn: kind === 'unpublish' || kind === 'delete',
    publishedAt: at,
    site: siteOf(site),
  };
  const nothing = { liveSince: undefined, reason: undefined };
  if (cursor > site.cursor) return { ...about, ...nothing, state: 'published' };
  const reason = await findFailure(strapi, key);
  if (reason !== undefined) return { ...about, ...nothing, state: 'failed', reason };
  const liveSince = liveAt?.toISOString() ?? site.at;
  return { ...about, ...nothing, state: 'live', liveSince };
}

function siteOf({ at, rolledBack }: SiteState): PublicationStatus['site'] {
  if (at === undefined) return 'unheard';
  return rolledBack ? 'setBack' : 'following';
}
