import { z } from 'zod';

/** How many entries of a type are published in a language; a type without translations counts as German. */
export const EntryTotalSchema = z.object({
  type: z.string(),
  locale: z.string(),
  count: z.number().int().nonnegative(),
});
export type EntryTotal = z.infer<typeof EntryTotalSchema>;
