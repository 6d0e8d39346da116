import { z } from 'zod';
import type { Locale } from '../locales.ts';

/** The API's upper bound for `pageSize`. */
export const MAX_PAGE_SIZE = 100;

/** What every list operation asks for. `page` counts from 1. */
export interface PageVariables {
  readonly locale?: Locale;
  readonly page: number;
  readonly pageSize: number;
}

/** What every list operation answers: entries still unparsed, and how many there are in all. */
export const PageSchema = z.object({
  entries: z.object({
    nodes: z.array(z.unknown()),
    pageInfo: z.object({ total: z.number().int().nonnegative() }),
  }),
});
