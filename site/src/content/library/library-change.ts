import type { ContentType, EntryByType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';

export interface ChangeOf<T extends ContentType> {
  readonly type: T;
  readonly documentId: string;
  readonly locale: Locale;
  /** Undefined if it is not published any more. */
  readonly entry: EntryByType[T] | undefined;
}

/** One document in one language, as it is now. */
export type LibraryChange = { [T in ContentType]: ChangeOf<T> }[ContentType];
