import type { ContentType, EntryByType } from '@themenportal/shared/content';
import type { EntryName } from './entry-key.ts';

export interface ChangeOf<T extends ContentType> extends EntryName {
  readonly type: T;
  /** Undefined if it is not published any more. */
  readonly entry: EntryByType[T] | undefined;
}

/** One document in one language, as it is now. */
export type LibraryChange = { [T in ContentType]: ChangeOf<T> }[ContentType];
