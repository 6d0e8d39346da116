import { ContractError } from '@themenportal/shared/client';
import { checkEntry, CONTENT_TYPES, type ContentType, type EntryByType } from '@themenportal/shared/content';
import { type Locale, LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import { entryKey, type EntryName } from '../../content/library/entry-key.ts';
import type { EntrySource } from '../../content/library/entry-source.ts';
import type { EntryUpdate } from './change.ts';
import type { RecordChange, Records } from './records.ts';
import { readState } from './state.ts';

const IdentifiedSchema = z.looseObject({ documentId: z.string(), locale: z.enum(LOCALE_CODES) });
const NameSchema = z.object({ type: z.enum(CONTENT_TYPES), documentId: z.string(), locale: z.enum(LOCALE_CODES) });
type RawEntry = z.output<typeof IdentifiedSchema>;
type Named = Pick<RawEntry, 'documentId' | 'locale'>;

/** An entry that was checked before: when it was published into the release, or when that was opened. */
const KNOWN: { readonly [T in ContentType]: z.ZodType<EntryByType[T]> } = {
  topic: z.custom<EntryByType['topic']>(),
  concept: z.custom<EntryByType['concept']>(),
  cornerstone: z.custom<EntryByType['cornerstone']>(),
  office: z.custom<EntryByType['office']>(),
  'service-teaser': z.custom<EntryByType['service-teaser']>(),
  'legal-page': z.custom<EntryByType['legal-page']>(),
  portal: z.custom<EntryByType['portal']>(),
  redirect: z.custom<EntryByType['redirect']>(),
  alert: z.custom<EntryByType['alert']>(),
};

export function entryRecord(change: EntryUpdate): RecordChange {
  return { kind: 'entry', key: entryKey(change), value: change.entry && JSON.stringify(change.entry) };
}

/**
 * The entries of a release, each read when it is asked for. Throws a {@link ContractError} when one of them breaks the
 * contract of the running code: another version of the site may have written it.
 */
export function entriesIn(records: Records): EntrySource {
  for (const { key, value } of records.all('entry')) {
    const raw: unknown = JSON.parse(value);
    const check = checkEntry(nameIn(key).type, raw);
    if (!check.ok) throw new ContractError(nameIn(key).type, raw, check.issues);
  }
  return {
    pulledAt: readState(records).pulledAt,
    *names() {
      for (const key of records.keys('entry')) yield nameIn(key);
    },
    read<T extends ContentType>(type: T, documentId: string, locale: Locale) {
      const value = records.get('entry', entryKey({ type, documentId, locale }));
      // To check it once more for each page would take half of a publish.
      return value === undefined ? undefined : KNOWN[type].parse(JSON.parse(value));
    },
  };
}

function nameIn(key: string): EntryName {
  const [type, documentId, locale] = key.split(' ');
  return NameSchema.parse({ type, documentId, locale });
}

/** By type, in the order of ids, then languages, as a snapshot has them. */
export function entriesByType(records: Records): Record<string, RawEntry[]> {
  const lists = new Map<string, RawEntry[]>(CONTENT_TYPES.map((type) => [type, []]));
  for (const { key, value } of records.all('entry'))
    lists.get(key.slice(0, key.indexOf(' ')))?.push(IdentifiedSchema.parse(JSON.parse(value)));
  for (const list of lists.values()) list.sort(inSnapshotOrder);
  return Object.fromEntries(lists);
}

/** By id, then by language. */
export function inSnapshotOrder(a: Named, b: Named): number {
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return LOCALE_CODES.indexOf(a.locale) - LOCALE_CODES.indexOf(b.locale);
}
