import { z } from 'zod';
import { EntryTotalSchema } from '../changes/entry-total.ts';

/** Which log this is, how far it goes and what is published at its end. Result: {@link ChangeLogSchema}. */
export const CHANGE_LOG_QUERY = /* GraphQL */ `
  query ChangeLog {
    changeLog {
      id
      cursor
      totals {
        type
        locale
        count
      }
    }
  }
`;

export const ChangeLogSchema = z.object({
  changeLog: z.object({
    id: z.string().min(1),
    cursor: z.number().int().nonnegative(),
    totals: z.array(EntryTotalSchema),
  }),
});
