import { z } from 'zod';
import { EntryTotalSchema } from '../changes/entry-total.ts';
import { WireChangeSchema } from '../changes/wire-change.ts';

/** What changed after a cursor. Variables: {@link ChangesVariables}, result: {@link ChangesSchema}. */
export const CHANGES_QUERY = /* GraphQL */ `
  query Changes($after: Int!, $first: Int!) {
    changes(after: $after, first: $first) {
      log
      changes {
        cursor
        type
        documentId
        locale
        kind
        pathBefore
        pathAfter
        at
        entry
      }
      cursor
      hasMore
      totals {
        type
        locale
        count
      }
    }
  }
`;

export interface ChangesVariables {
  /** 0 reads from the beginning. */
  readonly after: number;
  readonly first: number;
}

export const ChangesSchema = z.object({
  changes: z.object({
    log: z.string().min(1),
    changes: z.array(WireChangeSchema),
    cursor: z.number().int().nonnegative(),
    hasMore: z.boolean(),
    totals: z.array(EntryTotalSchema),
  }),
});
