import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { EntryTotalSchema, type EntryTotal } from '@themenportal/shared/changes';
import { z } from 'zod';
import { keptState } from '../../database/kept-state.ts';

const HeadSchema = z.object({
  /** Identity of the log: every database has its own. */
  id: z.string(),
  /** Of the last change; 0 before the first. */
  cursor: z.number().int().nonnegative(),
  /** What is published at that cursor. */
  totals: z.array(EntryTotalSchema),
  /** The form in which entries are kept; another one means that all have to be made anew. */
  form: z.string(),
});
/** The end of the log. */
export type Head = z.infer<typeof HeadSchema>;

/** As it is kept. */
export const headState = keptState('themenportal_change_log', HeadSchema);

/** `undefined` before the CMS has started on this database for the first time. */
export const findHead = (strapi: Core.Strapi): Promise<Head | undefined> => headState.find(strapi);

export async function readHead(strapi: Core.Strapi): Promise<Head> {
  const head = await findHead(strapi);
  if (head === undefined) throw new Error('The change log has no head: the CMS did not start on this database yet.');
  return head;
}

export async function createHead(strapi: Core.Strapi, form: string): Promise<Head> {
  const head: Head = { id: randomUUID(), cursor: 0, totals: [], form };
  await headState.create(strapi, head);
  return head;
}

export const writeHead = (strapi: Core.Strapi, head: Head): Promise<void> => headState.write(strapi, head);

/** The totals after one entry more or less for each of these. */
export function countInto(
  totals: readonly EntryTotal[],
  steps: readonly { readonly type: string; readonly locale: string; readonly by: number }[],
): EntryTotal[] {
  const counts = new Map(totals.map((total) => [`${total.type} ${total.locale}`, total]));
  for (const { type, locale, by } of steps) {
    const key = `${type} ${locale}`;
    counts.set(key, { type, locale, count: (counts.get(key)?.count ?? 0) + by });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.type.localeCompare(b.type, 'en') || a.locale.localeCompare(b.locale, 'en'));
}
