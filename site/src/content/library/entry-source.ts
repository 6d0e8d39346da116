import { CONTENT_TYPES, type ContentType, type EntryByType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import type { RecordedSnapshot } from '../snapshot.ts';
import type { EntryName } from './entry-key.ts';

/** Where published entries lie: what reads them need not keep them all. */
export interface EntrySource {
  /** ISO 8601 instant that the pages speak of. */
  readonly pulledAt: string;
  /** Of all entries there are, in no order that means anything. */
  names: () => Iterable<EntryName>;
  read: <T extends ContentType>(type: T, documentId: string, locale: Locale) => EntryByType[T] | undefined;
}

/** The entries of a snapshot. */
export function entriesOf({ entries, pulledAt }: RecordedSnapshot): EntrySource {
  const byName = <T extends ContentType>(type: T): ReadonlyMap<string, EntryByType[T]> =>
    new Map(entries[type].map((entry) => [`${entry.documentId} ${entry.locale}`, entry]));
  const shelves: { readonly [T in ContentType]: ReadonlyMap<string, EntryByType[T]> } = {
    topic: byName('topic'),
    concept: byName('concept'),
    cornerstone: byName('cornerstone'),
    office: byName('office'),
    'service-teaser': byName('service-teaser'),
    'legal-page': byName('legal-page'),
    portal: byName('portal'),
    redirect: byName('redirect'),
    alert: byName('alert'),
  };
  return {
    pulledAt,
    names: () =>
      CONTENT_TYPES.flatMap((type) => entries[type].map(({ documentId, locale }) => ({ type, documentId, locale }))),
    read: (type, documentId, locale) => shelves[type].get(`${documentId} ${locale}`),
  };
}
