import type { ContentType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';

/** One document in one language. */
export interface EntryName {
  readonly type: ContentType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** Unique among all types. No part has a space in it. */
export function entryKey({ type, documentId, locale }: EntryName): string {
  return `${type} ${documentId} ${locale}`;
}
