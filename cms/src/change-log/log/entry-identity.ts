import type { ContentType } from '@themenportal/shared/content';
import { LOCALE_CODES, type Locale } from '@themenportal/shared/locales';

/** One document in one language. */
export interface EntryIdentity {
  readonly type: ContentType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** `topic/mobilitaet/de` */
export const keyOf = ({ type, documentId, locale }: EntryIdentity): string => `${type}/${documentId}/${locale}`;

/**
 * Sorts the entries of a type by id in code units, then by language, whatever the database's collation:
 * hexadecimal digits sort alike everywhere, and no character of an id is below the number of a language.
 */
export const positionOf = ({ documentId, locale }: EntryIdentity): string =>
  `${Buffer.from(documentId).toString('hex')}${LOCALE_CODES.indexOf(locale).toString(16).padStart(2, '0')}`;
