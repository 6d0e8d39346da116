import { z } from 'zod';
import type { ContentType } from '../content/entries.ts';

/** One page of what is published of a type. Variables: {@link PublishedEntriesVariables}, result: {@link PublishedEntriesSchema}. */
export const PUBLISHED_ENTRIES_QUERY = /* GraphQL */ `
  query PublishedEntries($type: String!, $after: String, $first: Int!) {
    publishedEntries(type: $type, after: $after, first: $first) {
      entries
      total
      next
    }
  }
`;

export interface PublishedEntriesVariables {
  readonly type: ContentType;
  /** `next` of the page before; without it the first page. */
  readonly after?: string | undefined;
  readonly first: number;
}

export const PublishedEntriesSchema = z.object({
  publishedEntries: z.object({
    /** Entries still unparsed. */
    entries: z.array(z.unknown()),
    total: z.number().int().nonnegative(),
    next: z.string().nullable(),
  }),
});
