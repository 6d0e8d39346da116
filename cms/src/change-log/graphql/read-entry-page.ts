import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isContentType } from '@themenportal/shared/content';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { readHead } from '../log/head.ts';

const RowsSchema = z.array(z.object({ position: z.string(), content: z.string() }));

export interface EntryPage {
  entries: unknown[];
  total: number;
  next: string | null;
}

/** The entries of a type after a position. */
export async function readEntryPage(
  strapi: Core.Strapi,
  type: string,
  after: string,
  length: number,
): Promise<EntryPage> {
  if (!isContentType(type)) {
    throw new GraphQLError(`There is no type "${type}"; the types are ${CONTENT_TYPES.join(', ')}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const { totals } = await readHead(strapi);
  const rows = RowsSchema.parse(
    await strapi.db
      .getConnection('published_entries')
      .select('position', 'content')
      .where({ entry_type: type })
      .where('position', '>', after)
      .orderBy('position')
      .limit(length + 1),
  );
  const page = rows.slice(0, length);
  return {
    entries: page.map(({ content }): unknown => JSON.parse(content)),
    total: totals.filter((total) => total.type === type).reduce((sum, { count }) => sum + count, 0),
    next: rows.length > length ? (page.at(-1)?.position ?? null) : null,
  };
}
