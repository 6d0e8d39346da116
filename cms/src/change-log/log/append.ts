import type { Core } from '@strapi/strapi';
import { keyOf } from './entry-identity.ts';
import { chunks, onTable } from '../../document-actions/index.ts';
import type { Difference } from './differences-in.ts';
import { countInto, readHead, writeHead } from './head.ts';
import { kindsOf } from './kinds-of.ts';
import { tellAfterCommit } from './listeners.ts';
import { changeRow, entryRow } from './rows.ts';

/**
 * Logs what is different and keeps it as the new state, in the running transaction, whose lock makes that no other
 * writer takes the same cursors or commits between them.
 */
export async function append(strapi: Core.Strapi, differences: readonly Difference[]): Promise<void> {
  if (differences.length === 0) return;
  const kinds = await kindsOf(strapi, differences);
  const head = await readHead(strapi);
  const at = new Date().toISOString();
  const numbered = differences.map((difference, index) => ({ difference, cursor: head.cursor + 1 + index }));
  for (const part of chunks(numbered)) {
    const keys = part.map(({ difference }) => keyOf(difference));
    await onTable(strapi, 'changes', (table) =>
      table.whereIn('entry_key', keys).where({ superseded: false }).update({ superseded: true }),
    );
    await onTable(strapi, 'published_entries', (table) => table.whereIn('entry_key', keys).delete());
    const entries = part.flatMap(({ difference }) => entryRow(difference) ?? []);
    if (entries.length > 0) await onTable(strapi, 'published_entries', (table) => table.insert(entries));
    const changes = part.map(({ difference, cursor }) => changeRow(difference, kinds.get(difference), cursor, at));
    await onTable(strapi, 'changes', (table) => table.insert(changes));
  }
  const cursor = head.cursor + differences.length;
  await writeHead(strapi, { ...head, cursor, totals: countInto(head.totals, differences.map(stepOf)) });
  await tellAfterCommit(strapi, cursor);
}

const stepOf = ({ type, locale, before, after }: Difference) => ({
  type,
  locale,
  by: Number(after !== undefined) - Number(before !== undefined),
});
