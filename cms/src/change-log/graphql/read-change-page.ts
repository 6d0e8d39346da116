import type { Core } from '@strapi/strapi';
import type { EntryTotal } from '@themenportal/shared/changes';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { onTable } from '../../document-actions/index.ts';
import { readHead } from '../log/head.ts';
import { inSnapshot } from './in-snapshot.ts';

const ChangesSchema = z.array(
  z.object({
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
  }),
);

interface ChangePage {
  log: string;
  changes: z.infer<typeof ChangesSchema>;
  cursor: number;
  hasMore: boolean;
  totals: readonly EntryTotal[];
}

/** What changed after a cursor. Head, changes and entries are those of one moment. */
export async function readChangePage(strapi: Core.Strapi, after: number, length: number): Promise<ChangePage> {
  return inSnapshot(strapi, async () => {
    const { id: log, cursor: end, totals } = await readHead(strapi);
    if (after < 0 || after > end) throw outside(after, end);
    const found = await latestChanges(strapi, after, length + 1);
    const hasMore = found.length > length;
    const changes = found.slice(0, length);
    return { log, changes, cursor: hasMore ? (changes.at(-1)?.cursor ?? end) : end, hasMore, totals };
  });
}

const outside = (after: number, end: number): GraphQLError =>
  after < 0
    ? new GraphQLError(`"after" is ${after}; a cursor is 0 or more.`, { extensions: { code: 'BAD_USER_INPUT' } })
    : new GraphQLError(
        `The log ends at cursor ${end}; there is no ${after}. The database is older than what you read from it: read everything anew.`,
        { extensions: { code: 'CURSOR_AHEAD' } },
      );

async function latestChanges(
  strapi: Core.Strapi,
  after: number,
  limit: number,
): Promise<z.infer<typeof ChangesSchema>> {
  const rows = await onTable(strapi, 'changes as change', (table) =>
    table
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
      .limit(limit),
  );
  return ChangesSchema.parse(rows);
}

/** Where the reader has the page: before the first of the changes that it has not read. */
const firstPathBefore = (strapi: Core.Strapi, after: number) =>
  strapi.db
    .getConnection('changes as first')
    .select('first.path_before')
    .whereRaw('first.entry_key = change.entry_key')
    .where('first.cursor', '>', after)
    .orderBy('first.cursor')
    .limit(1);
