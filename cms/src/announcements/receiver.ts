import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { RECEIVER_UID } from './receiver-uid.ts';
import { settings } from '../../config/settings/index.ts';

/** Whom the CMS tells that content changed. */
export interface Receiver {
  /** `site`, or the id of the document that an administrator made. */
  readonly key: string;
  readonly name: string;
  readonly url: string;
  readonly secret: string;
}

export const SITE_KEY = 'site';

const RowsSchema = z.array(z.object({ documentId: z.string(), name: z.string(), url: z.string(), secret: z.string() }));

/** The site, if there is a secret for it, and every active receiver. */
export async function listReceivers(strapi: Core.Strapi): Promise<Receiver[]> {
  const rows: unknown = await strapi.db
    .query(RECEIVER_UID)
    .findMany({ where: { active: true }, orderBy: { name: 'asc' } });
  return [
    ...theSite(),
    ...RowsSchema.parse(rows).map(({ documentId, ...receiver }) => ({ key: documentId, ...receiver })),
  ];
}

function theSite(): Receiver[] {
  const { changesUrl, secrets } = settings();
  if (secrets.changes === undefined) return [];
  return [{ key: SITE_KEY, name: 'Website', url: changesUrl, secret: secrets.changes }];
}
