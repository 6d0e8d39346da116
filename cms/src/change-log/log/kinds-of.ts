import type { Core } from '@strapi/strapi';
import type { ChangeKind } from '@themenportal/shared/changes';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { ofStatus, type PublicUid } from '../../document-actions/index.ts';
import type { Difference } from './differences-in.ts';

/** Says of each difference what a reader would call it. */
export async function kindsOf(
  strapi: Core.Strapi,
  differences: readonly Difference[],
): Promise<ReadonlyMap<Difference, ChangeKind>> {
  const gone = differences.filter(({ after }) => after === undefined);
  const drafts = new Set<string>();
  for (const [uid, ofType] of Map.groupBy(gone, ({ uid }) => uid)) {
    const ids = ofType.map(({ documentId }) => documentId);
    for (const key of await draftsAmong(strapi, uid, ids)) drafts.add(`${uid} ${key}`);
  }
  return new Map(
    differences.map((difference) => [
      difference,
      kindOf(difference, drafts.has(`${difference.uid} ${draftKey(difference)}`)),
    ]),
  );
}

function kindOf({ before, after }: Difference, hasDraft: boolean): ChangeKind {
  if (after === undefined) return hasDraft ? 'unpublish' : 'delete';
  if (before === undefined || before.publishedAt !== (after.publishedAt ?? null)) return 'publish';
  return before.path === (after.path ?? null) ? 'update' : 'move';
}

const DraftsSchema = z.array(z.object({ documentId: z.string(), locale: z.string().nullish() }));

const draftKey = ({ documentId, locale }: { documentId: string; locale?: string | null | undefined }): string =>
  `${documentId} ${locale ?? SOURCE_LOCALE}`;

async function draftsAmong(strapi: Core.Strapi, uid: PublicUid, ids: readonly string[]): Promise<string[]> {
  const rows: unknown = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', 'locale'], where: { documentId: { $in: [...ids] }, ...ofStatus('draft') } });
  return DraftsSchema.parse(rows).map(draftKey);
}
