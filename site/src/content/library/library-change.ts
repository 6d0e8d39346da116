import type { ContentType, EntryByType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import type { RecordedSnapshot } from '../snapshot.ts';

export interface ChangeOf<T extends ContentType> {
  readonly type: T;
  readonly documentId: string;
  readonly locale: Locale;
  /** Undefined if it is not published any more. */
  readonly entry: EntryByType[T] | undefined;
}

/** One document in one language, as it is now. */
export type LibraryChange = { [T in ContentType]: ChangeOf<T> }[ContentType];

export function* additions({ entries }: RecordedSnapshot): Generator<LibraryChange> {
  yield* addAll('topic', entries.topic);
  yield* addAll('concept', entries.concept);
  yield* addAll('cornerstone', entries.cornerstone);
  yield* addAll('office', entries.office);
  yield* addAll('service-teaser', entries['service-teaser']);
  yield* addAll('legal-page', entries['legal-page']);
  yield* addAll('portal', entries.portal);
  yield* addAll('redirect', entries.redirect);
  yield* addAll('alert', entries.alert);
}

function* addAll<T extends ContentType>(type: T, entries: readonly EntryByType[T][]): Generator<ChangeOf<T>> {
  for (const entry of entries) yield { type, documentId: entry.documentId, locale: entry.locale, entry };
}
