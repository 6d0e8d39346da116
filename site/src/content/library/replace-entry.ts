import type { ContentType, EntryByType } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { type DependencyKey, keyOf, LIST_NAMES } from '../observe/keys.ts';
import { documentKey } from '../routes/route.ts';
import type { Documents } from './documents.ts';
import type { ChangeOf } from './library-change.ts';
import { NOBODY } from './lists.ts';
import type { Place } from './places.ts';
import { touchedBy } from './touched-by.ts';

/** What changes have done. */
export interface Effects {
  /** What is not what it was, except for the time. */
  readonly touched: Set<DependencyKey>;
  /** Documents that may give rise to other pages and files now. */
  readonly documents: Documents;
}

/** Puts one entry in the place of another; gives what takes that back. */
export function replaceEntry<T extends ContentType>(
  change: ChangeOf<T>,
  { type, shelf, lists }: Place<T>,
  { touched, documents }: Effects,
): () => void {
  const { documentId: id, locale } = change;
  const former = shelf.stored(locale, id);
  const set = (entry: EntryByType[T] | undefined) => {
    const before = shelf.translations(id);
    shelf.set(locale, id, entry);
    const after = shelf.translations(id);
    for (const key of touchedBy(type, id, before, after)) touched.add(key);
    const [from, to] = [before.get(SOURCE_LOCALE), after.get(SOURCE_LOCALE)];
    if (from === to) return;
    for (const name of LIST_NAMES) {
      for (const key of lists[name]?.replace(from, to) ?? []) {
        touched.add(keyOf.list(name, key));
        // A topic has a feed as soon as there are others below it.
        if (name === 'subtopics' && key !== NOBODY)
          documents.set(documentKey('topic', key), { type: 'topic', id: key });
      }
    }
  };
  documents.set(documentKey(type, id), { type, id });
  set(change.entry);
  return () => set(former);
}
