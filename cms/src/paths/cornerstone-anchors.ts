import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { chunks, refuse, type Problem } from '../document-actions/index.ts';
import { labelOf } from '../editing/field-path.ts';

const uid = 'api::cornerstone.cornerstone';
const RowsSchema = z.array(
  z.object({
    documentId: z.string(),
    anchor: z.string().nullish(),
    title: z.string().nullish(),
    concept: z.object({ documentId: z.string() }).nullish(),
  }),
);
type Row = z.infer<typeof RowsSchema>[number];

/** An anchor is part of an address that others link to: one in a concept, and fixed once it was published. */
export async function checkAnchors(strapi: Core.Strapi, ids: readonly string[]): Promise<void> {
  const drafts = await cornerstones(strapi, ids, { publishedAt: { $null: true }, locale: SOURCE_LOCALE });
  const published = await cornerstones(strapi, ids, { publishedAt: { $notNull: true } });
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const place = {
      path: ['anchor'],
      label: labelOf(uid, 'anchor'),
      uid,
      documentId: draft.documentId,
      locale: SOURCE_LOCALE,
    };
    const fixed = published.find(({ documentId }) => documentId === draft.documentId)?.anchor;
    if (fixed && fixed !== draft.anchor) {
      problems.push({
        ...place,
        message: `Der Eckpunkt ist unter „${fixed}“ veröffentlicht. Die Sprungmarke kann sich nicht mehr ändern.`,
      });
    }
    const twin = await twinOf(strapi, draft);
    if (twin)
      problems.push({
        ...place,
        message: `„${draft.anchor}“ gehört im selben Konzept schon zum Eckpunkt „${twin.title ?? ''}“.`,
      });
  }
  refuse(problems);
}

async function twinOf(strapi: Core.Strapi, { documentId, anchor, concept }: Row): Promise<Row | undefined> {
  if (!anchor || !concept) return undefined;
  const rows: unknown = await strapi.db.query(uid).findMany({
    select: ['documentId', 'anchor', 'title'],
    where: {
      anchor,
      locale: SOURCE_LOCALE,
      publishedAt: { $null: true },
      documentId: { $ne: documentId },
      concept: { documentId: concept.documentId },
    },
  });
  return RowsSchema.parse(rows)[0];
}

async function cornerstones(
  strapi: Core.Strapi,
  ids: readonly string[],
  version: Record<string, unknown>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (const chunk of chunks(ids)) {
    const rows: unknown = await strapi.db.query(uid).findMany({
      select: ['documentId', 'anchor', 'title'],
      where: { ...version, documentId: { $in: chunk } },
      populate: { concept: { select: ['documentId'] } },
    });
    found.push(...RowsSchema.parse(rows));
  }
  return found;
}
