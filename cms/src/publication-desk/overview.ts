import type { Core } from '@strapi/strapi';
import { ChangeKindSchema } from '@themenportal/shared/changes';
import { CONTENT_TYPES, type ContentType } from '@themenportal/shared/content';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import { type EntryIdentity, keyOf } from '../change-log/index.ts';
import { listFailures, readSiteState } from '../publication/index.ts';
import { panelPath, uidOf } from './entry-address.ts';
import { lastAddressesOf, titlesOf } from './entry-titles.ts';

const SHOWN = 5;

const PendingSchema = z
  .object({
    entryType: z.enum(CONTENT_TYPES),
    entryId: z.string(),
    entryLocale: z.enum(LOCALE_CODES),
    kind: ChangeKindSchema,
  })
  .transform(({ entryType: type, entryId: documentId, entryLocale: locale, kind }) => ({
    type,
    documentId,
    locale,
    kind,
  }));

/**
 * What an editor sees at a glance: what is not on the site yet, and what cannot get there. Everything is counted, so that
 * "all is online" is true; listed is what the editor may read.
 */
export async function readOverview(strapi: Core.Strapi, mayRead: (type: ContentType) => boolean) {
  const site = await readSiteState(strapi);
  const notLive = { superseded: false, cursor: { $gt: site.cursor } };
  const readable = { ...notLive, entryType: { $in: CONTENT_TYPES.filter(mayRead) } };
  const changes = strapi.db.query('api::change.change');
  const pending = z
    .array(PendingSchema)
    .parse(await changes.findMany({ where: readable, orderBy: { cursor: 'desc' }, limit: SHOWN }));
  const failures = await listFailures(strapi);
  const shownFailures = failures.filter(({ type }) => mayRead(type)).slice(0, SHOWN);
  const shown = [...pending, ...shownFailures];
  const titles = await titlesOf(strapi, shown);
  const addresses = await lastAddressesOf(strapi, shown);
  const nameOf = (entry: EntryIdentity): string => {
    const type = strapi.contentType(uidOf(entry.type)).info.displayName;
    const deleted = addresses.get(keyOf(entry)) ?? `${type} ${entry.documentId}`;
    return titles.get(keyOf(entry)) ?? `${deleted} (gelöscht)`;
  };
  const describe = (entry: EntryIdentity) => ({
    type: entry.type,
    locale: entry.locale,
    title: nameOf(entry),
    path: titles.has(keyOf(entry)) ? panelPath(strapi, entry) : undefined,
  });
  return {
    site,
    pending: { total: await changes.count({ where: notLive }), entries: pending.map(describe) },
    failed: {
      total: failures.length,
      entries: shownFailures.map((failure) => ({ ...describe(failure), reason: failure.reason })),
    },
  };
}
