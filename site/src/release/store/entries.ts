import { CONTENT_TYPES } from '@themenportal/shared/content';
import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import type { EntryUpdate, EntryKey } from './change.ts';
import type { RecordChange, Records } from './records.ts';

const IdentifiedSchema = z.looseObject({ documentId: z.string(), locale: z.enum(LOCALE_CODES) });
type RawEntry = z.output<typeof IdentifiedSchema>;

/** No part has a space in it. */
function entryKey({ type, documentId, locale }: EntryKey): string {
  return `${type} ${documentId} ${locale}`;
}

export function entryRecord(change: EntryUpdate): RecordChange {
  return { kind: 'entry', key: entryKey(change), value: change.entry && JSON.stringify(change.entry) };
}

/** By type, in the order of ids, then languages, as a snapshot has them. */
export function entriesByType(records: Records): Record<string, RawEntry[]> {
  const lists = new Map<string, RawEntry[]>(CONTENT_TYPES.map((type) => [type, []]));
  for (const { key, value } of records.all('entry'))
    lists.get(key.slice(0, key.indexOf(' ')))?.push(IdentifiedSchema.parse(JSON.parse(value)));
  for (const list of lists.values()) list.sort(inOrder);
  return Object.fromEntries(lists);
}

function inOrder(a: RawEntry, b: RawEntry): number {
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return LOCALE_CODES.indexOf(a.locale) - LOCALE_CODES.indexOf(b.locale);
}
