import type { EntryChange } from '@themenportal/shared/changes';

type Identified = Pick<EntryChange, 'type' | 'documentId' | 'locale'>;

/** One document in one language, among all types. */
export function entryKey({ type, documentId, locale }: Identified): string {
  return `${type} ${documentId} ${locale}`;
}
