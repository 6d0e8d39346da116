import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { chunks } from './chunks.ts';
import { localesOf } from './document-action.ts';
import { inTransaction } from './in-transaction.ts';
import { inWorkableOrder } from './in-workable-order.ts';
import { lockForWriting } from './one-at-a-time.ts';
import { isPublicUid } from './public-type.ts';
import { ofStatus } from './status.ts';
import { withinPackage, type PackagedDocument } from './within-package.ts';

/**
 * Strapi writes the entries that are ticked in the panel's list all at once in one transaction, where no lock keeps them
 * apart. Here they are written one after the other, all or none, and may need each other.
 */
export function writeTickedInTurn(strapi: Core.Strapi): void {
  const manager = strapi.plugin('content-manager').service('document-manager');
  const { publishMany, unpublishMany, deleteMany } = manager;

  manager.publishMany = async (uid: UID.ContentType, ids: string[], locale: unknown): Promise<unknown> => {
    if (!isPublicUid(uid)) return publishMany.call(manager, uid, ids, locale);
    const ticked = unique(ids);
    let count = 0;
    const publish = async (): Promise<void> => {
      for (const id of ticked) count += countOf(await manager.publish(id, uid, { locale, populate: {} }));
    };
    await locked(strapi, async () => withinPackage(await draftsOf(strapi, uid, ticked, locale), publish));
    return count;
  };

  manager.unpublishMany = async (ids: string[], uid: UID.ContentType, options: object = {}): Promise<unknown> => {
    if (!isPublicUid(uid)) return unpublishMany.call(manager, ids, uid, options);
    let count = 0;
    const unpublish = async (documentId: string): Promise<void> => {
      const { entries } = await strapi.documents(uid).unpublish({ ...options, documentId });
      count += countOf(entries);
    };
    // What others still need is withdrawn after them.
    await locked(strapi, () => withinPackage([], () => inWorkableOrder(unique(ids), unpublish, isRefusal)));
    return { count };
  };

  manager.deleteMany = async (ids: string[], uid: UID.ContentType, options: object = {}): Promise<unknown> => {
    if (!isPublicUid(uid)) return deleteMany.call(manager, ids, uid, options);
    const ticked = unique(ids);
    const remove = (id: string): Promise<void> => manager.delete(id, uid, options);
    await locked(strapi, () => withinPackage([], () => inWorkableOrder(ticked, remove, isRefusal)));
    return { count: ticked.length };
  };
}

/** Strapi gives a document once for each of its languages. */
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const countOf = (entries: unknown): number => (Array.isArray(entries) ? entries.filter(Boolean).length : 0);

const isRefusal = (error: unknown): boolean => error instanceof errors.ValidationError;

const locked = (strapi: Core.Strapi, work: () => Promise<void>): Promise<void> =>
  inTransaction(strapi, async () => {
    await lockForWriting(strapi);
    await work();
  });

const DraftsSchema = z.array(z.object({ documentId: z.string(), locale: z.string().nullish() }));

async function draftsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  ids: readonly string[],
  locale: unknown,
): Promise<PackagedDocument[]> {
  const wanted = localesOf(locale);
  const found: PackagedDocument[] = [];
  for (const chunk of chunks(ids)) {
    const rows: unknown = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'locale'], where: { documentId: { $in: chunk }, ...ofStatus('draft') } });
    found.push(
      ...DraftsSchema.parse(rows).map(({ documentId, locale }) => ({
        uid,
        documentId,
        locale: locale ?? SOURCE_LOCALE,
      })),
    );
  }
  return found.filter(({ locale }) => wanted === '*' || wanted.includes(locale));
}
