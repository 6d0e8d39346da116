import { createHash } from 'node:crypto';
import { isTracked, translatedText, type ContentType, type TrackedType } from '@themenportal/shared/content';
import { SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';

interface Entry {
  readonly documentId: string;
  readonly locale: Locale;
}

/** Gives each translation the hash of the German text that it was made from, as the CMS does when it is saved. */
export function withSourceHashes<T extends Entry>(type: ContentType, entries: readonly T[]): T[] {
  if (!isTracked(type)) return [...entries];
  const hashes = new Map<string, string>();
  for (const entry of entries) if (entry.locale === SOURCE_LOCALE) hashes.set(entry.documentId, hashOf(type, entry));
  return entries.map((entry) =>
    entry.locale === SOURCE_LOCALE ? entry : { ...entry, sourceHash: hashes.get(entry.documentId) },
  );
}

function hashOf(type: TrackedType, german: Entry): string {
  return createHash('sha256')
    .update(translatedText(type, { ...german }))
    .digest('hex');
}
