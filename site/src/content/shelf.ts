import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { SiteError } from '../errors.ts';

interface Entry {
  documentId: string;
  locale: Locale;
}

/** One document in all its languages. It exists once its German entry is published. */
interface Document<T extends Entry> {
  source: T;
  translations: Map<Locale, T>;
}

/**
 * Documents of one type. What is the same in all languages, relations above all, comes from the German entry;
 * `translated` names the fields that come from the language's own.
 */
export class Shelf<T extends Entry> {
  readonly #documents = new Map<string, Document<T>>();
  readonly #type: string;
  readonly #translated: readonly (keyof T)[];

  constructor(type: string, entries: readonly T[], translated: readonly (keyof T)[]) {
    this.#type = type;
    this.#translated = translated;
    for (const entry of entries) {
      if (entry.locale === SOURCE_LOCALE)
        this.#documents.set(entry.documentId, { source: entry, translations: new Map() });
    }
    for (const entry of entries)
      this.#documents.get(entry.documentId)?.translations.set(entry.locale, this.#merge(entry));
  }

  #merge(entry: T): T {
    const source = this.#documents.get(entry.documentId)?.source;
    if (!source || source === entry) return entry;
    const merged = { ...source, locale: entry.locale };
    for (const field of this.#translated) merged[field] = entry[field];
    return merged;
  }

  /** In code-unit order. */
  ids(): string[] {
    return [...this.#documents.keys()].sort();
  }

  locales(id: string): Locale[] {
    return [...(this.#documents.get(id)?.translations.keys() ?? [])];
  }

  /** The document in exactly this language. */
  in(locale: Locale, id: string): T | undefined {
    return this.#documents.get(id)?.translations.get(locale);
  }

  /** In this language or, without a translation, in German. `from` names what points to it, for the message. */
  get(locale: Locale, id: string, from: string): T {
    const entry = this.in(locale, id) ?? this.in(SOURCE_LOCALE, id);
    if (entry) return entry;
    throw new SiteError(
      `${from} points to the ${this.#type} "${id}", which is not among the published content. ` +
        'Publish it, or remove the relation, and build again.',
    );
  }

  all(locale: Locale): T[] {
    return this.ids().flatMap((id) => this.in(locale, id) ?? []);
  }

  /** Every document, in this language or in German. */
  allOrSource(locale: Locale): T[] {
    return this.ids().flatMap((id) => this.in(locale, id) ?? this.in(SOURCE_LOCALE, id) ?? []);
  }

  /** Finds documents by what their German entry says, in the given order. */
  lookup<K>(keyOf: (source: T) => K, order: (a: T, b: T) => number): (locale: Locale, key: K) => T[] {
    const sources = [...this.#documents.values()].map(({ source }) => source).sort(order);
    const groups = Map.groupBy(sources, keyOf);
    return (locale, key) => (groups.get(key) ?? []).map((source) => this.in(locale, source.documentId) ?? source);
  }
}
