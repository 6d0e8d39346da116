import type { Core } from '@strapi/strapi';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import { contentTypeOf, onTable, type PublicUid } from '../../document-actions/index.ts';
import type { Material } from '../material/material.ts';
import { keyOf, type EntryIdentity } from './entry-identity.ts';

/** An entry that is not as the log has it. */
export interface Difference extends EntryIdentity {
  readonly uid: PublicUid;
  /** What the log has; `undefined` for what was not published. */
  readonly before: Known | undefined;
  /** What is published now, if anything. */
  readonly after: Material | undefined;
}

const KnownSchema = z.object({
  documentId: z.string(),
  locale: z.enum(LOCALE_CODES),
  path: z.string().nullable(),
  publishedAt: z.string().nullable(),
  content: z.string(),
});
type Known = z.infer<typeof KnownSchema>;

/** Compares what is published of these documents with what the log has of them: in the order of the ids, German first. */
export async function differencesIn(
  strapi: Core.Strapi,
  uid: PublicUid,
  ids: readonly string[],
  materials: readonly Material[],
): Promise<Difference[]> {
  const type = contentTypeOf(uid);
  const known = new Map((await knownOf(strapi, type, ids)).map((entry) => [keyOf({ type, ...entry }), entry]));
  const differences: Difference[] = [];
  for (const after of materials) {
    const before = known.get(keyOf(after));
    known.delete(keyOf(after));
    const { documentId, locale } = after;
    if (before?.content !== after.content) differences.push({ uid, type, documentId, locale, before, after });
  }
  for (const before of known.values()) {
    const { documentId, locale } = before;
    differences.push({ uid, type, documentId, locale, before, after: undefined });
  }
  return differences.sort(inOrderOf(ids));
}

function inOrderOf(ids: readonly string[]): (a: EntryIdentity, b: EntryIdentity) => number {
  const places = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ documentId }: EntryIdentity): number => places.get(documentId) ?? ids.length;
  return (a, b) => placeOf(a) - placeOf(b) || LOCALE_CODES.indexOf(a.locale) - LOCALE_CODES.indexOf(b.locale);
}

async function knownOf(strapi: Core.Strapi, type: string, ids: readonly string[]): Promise<Known[]> {
  const rows = await onTable(strapi, 'published_entries', (table) =>
    table
      .select({
        documentId: 'entry_id',
        locale: 'entry_locale',
        path: 'path',
        publishedAt: 'entry_published_at',
        content: 'content',
      })
      .where({ entry_type: type })
      .whereIn('entry_id', ids),
  );
  return z.array(KnownSchema).parse(rows);
}
