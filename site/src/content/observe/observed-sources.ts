import type { ContentType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import type { Clock } from '../library/clock.ts';
import type { Sources } from '../library/library.ts';
import { type Entry, Shelf } from '../library/shelf.ts';
import { observedEntry } from './observed-entry.ts';
import { type DependencyKey, keyOf } from './keys.ts';

export type OnRead = (key: DependencyKey) => void;

/** The same content; whatever is read of it is told. */
export function observedSources({ shelves, clock, list, newest }: Sources, onRead: OnRead): Sources {
  const observed = <T extends Entry>(type: ContentType, shelf: Shelf<T>) => new ObservedShelf(type, shelf, onRead);
  return {
    shelves: {
      topic: observed('topic', shelves.topic),
      concept: observed('concept', shelves.concept),
      cornerstone: observed('cornerstone', shelves.cornerstone),
      office: observed('office', shelves.office),
      'service-teaser': observed('service-teaser', shelves['service-teaser']),
      'legal-page': observed('legal-page', shelves['legal-page']),
      portal: observed('portal', shelves.portal),
      redirect: observed('redirect', shelves.redirect),
      alert: observed('alert', shelves.alert),
    },
    clock: observedClock(clock, onRead),
    list: (name, key) => {
      onRead(keyOf.list(name, key));
      return list(name, key);
    },
    newest: (locale, branch) => {
      onRead(keyOf.newest(locale, branch));
      return newest(locale, branch);
    },
  };
}

function observedClock(clock: Clock, onRead: OnRead): Clock {
  return {
    get today() {
      onRead(keyOf.today);
      return clock.today;
    },
    isPast: (day) => {
      onRead(keyOf.past(day));
      return clock.isPast(day);
    },
    hasCome: (instant) => {
      onRead(keyOf.come(instant));
      return clock.hasCome(instant);
    },
  };
}

interface EntryKeys {
  readonly document: DependencyKey;
  /** By facet. */
  readonly facets: Record<string, DependencyKey>;
}

class ObservedShelf<T extends Entry> extends Shelf<T> {
  readonly label: string;
  readonly #type: ContentType;
  readonly #shelf: Shelf<T>;
  readonly #onRead: OnRead;
  /** Put together once for each entry, as it is read for many outputs. */
  readonly #keys = new WeakMap<T, EntryKeys>();

  constructor(type: ContentType, shelf: Shelf<T>, onRead: OnRead) {
    super();
    this.label = shelf.label;
    this.#type = type;
    this.#shelf = shelf;
    this.#onRead = onRead;
  }

  override ids(): string[] {
    this.#onRead(keyOf.all(this.#type));
    return this.#shelf.ids();
  }

  override in(locale: Locale, id: string): T | undefined {
    const entry = this.#shelf.in(locale, id);
    if (!entry) {
      this.#onRead(keyOf.document(this.#type, id));
      return undefined;
    }
    const keys = this.#keysOf(entry);
    this.#onRead(keys.document);
    return observedEntry(entry, (facet) => {
      this.#onRead((keys.facets[facet] ??= keyOf.facet(this.#type, id, locale, facet)));
    });
  }

  #keysOf(entry: T): EntryKeys {
    const known = this.#keys.get(entry) ?? { document: keyOf.document(this.#type, entry.documentId), facets: {} };
    this.#keys.set(entry, known);
    return known;
  }
}
