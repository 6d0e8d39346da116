import type { Core } from '@strapi/strapi';
import type { EntryTotal } from '@themenportal/shared/changes';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { type Head, headState } from '../log/head.ts';

const ChangeSchema = z.object({
  cursor: z.number().int(),
  type: z.string(),
  documentId: z.string(),
  locale: z.string(),
  kind: z.string(),
  pathBefore: z.string().nullable(),
  pathAfter: z.string().nullable(),
  at: z.string(),
  entry: z
    .string()
    .transform((content): unknown => JSON.parse(content))
    .nullable(),
});
const HeadRowSchema = z.object({ cursor: z.null(), entry: z.string() });
const RowsSchema = z.array(z.union([HeadRowSchema, ChangeSchema]));

export type Change = z.infer<typeof ChangeSchema>;

interface ChangePage {
  log: string;
  changes: Change[];
  cursor: number;
  hasMore: boolean;
  totals: readonly EntryTotal[];
}

/** What changed after a cursor. Head, changes and entries are those of one moment. */
export async function readChangePage(strapi: Core.Strapi, after: number, length: number): Promise<ChangePage> {
  const { head, changes: found } = await readLog(strapi, after, length + 1);
  const { id: log, cursor: end, totals } = head;
  if (after < 0 || after > end) throw outside(after, end);
  const hasMore = found.length > length;
  const changes = found.slice(0, length);
  return { log, changes, cursor: hasMore ? (changes.at(-1)?.cursor ?? end) : end, hasMore, totals };
}

const outside = (after: number, end: number): GraphQLError =>
  after < 0
    ? new GraphQLError(`"after" is ${after}; a cursor is 0 or more.`, { extensions: { code: 'BAD_USER_INPUT' } })
    : new GraphQLError(
        `The log ends at cursor ${end}; there is no ${after}. The database is older than what you read from it: read everything anew.`,
        { extensions: { code: 'CURSOR_AHEAD' } },
      );

/** With one statement, so that it needs no transaction: the row without a cursor is the head. */
async function readLog(strapi: Core.Strapi, after: number, limit: number): Promise<{ head: Head; changes: Change[] }> {
  const knex = strapi.db.getConnection();
  const none = ['cursor', 'type', 'documentId', 'locale', 'kind', 'pathBefore', 'pathAfter', 'at'];
  const rows = RowsSchema.parse(
    await headState
      .row(strapi)
      .select(...none.map((column) => knex.raw('NULL AS ??', [column])), 'value AS entry')
      .unionAll([knex.select('*').from(latestChanges(strapi, after, limit).as('page'))]),
  );
  const [head, ...others] = rows.filter((row) => row.cursor === null);
  if (head === undefined || others.length > 0) throw new Error('The change log has no head, or several.');
  const changes = rows.filter((row) => row.cursor !== null);
  // The order of a union is not promised.
  return { head: headState.parse(head.entry), changes: changes.sort((a, b) => a.cursor - b.cursor) };
}

const latestChanges = (strapi: Core.Strapi, after: number, limit: number) =>
  strapi.db
    .getConnection('changes as change')
    .select({
      cursor: 'change.cursor',
      type: 'change.entry_type',
      documentId: 'change.entry_id',
      locale: 'change.entry_locale',
      kind: 'change.kind',
      pathBefore: firstPathBefore(strapi, after),
      pathAfter: 'change.path_after',
      at: 'change.at',
      entry: 'entry.content',
    })
    .leftJoin('published_entries as entry', 'entry.entry_key', 'change.entry_key')
    .where('change.superseded', false)
    .where('change.cursor', '>', after)
    .orderBy('change.cursor')
    .limit(limit);

/** Where the reader has the page: before the first of the changes that it has not read. */
const firstPathBefore = (strapi: Core.Strapi, after: number) =>
  strapi.db
    .getConnection('changes as first')
    .select('first.path_before')
    .whereRaw('first.entry_key = change.entry_key')
    .where('first.cursor', '>', after)
    .orderBy('first.cursor')
    .limit(1);
