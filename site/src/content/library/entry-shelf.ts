import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { LRUCache } from 'lru-cache';
import { type Entry, Shelf } from './shelf.ts';

/** A document in its languages; empty while its German entry is not published. */
export type Translations<T> = ReadonlyMap<Locale, T>;

/** So many documents of a type are kept in memory: what pages show is shown by their neighbours, too. */
const RECENT = 1000;

/**
 * Documents of one type, to change. What is the same in all languages, relations above all, comes from the German
 * entry; `translated` names the fields that come from the language's own.
 */
export class EntryShelf<T extends Entry> extends Shelf<T> {
  readonly label: string;
  readonly #translated: readonly (keyof T)[];
  readonly #read: (id: string, locale: Locale) => T | undefined;
  /** In which each document is published. */
  readonly #languages = new Map<string, readonly Locale[]>();
  readonly #counts = new Map<Locale, number>();
  /** Documents that are others than where they are read from. */
  readonly #changed = new Map<string, Translations<T>>();
  readonly #recent = new LRUCache<string, Translations<T>>({ max: RECENT });

  /** `read` gives an entry of which {@link register} or {@link settle} said that it lies there. */
  constructor(label: string, translated: readonly (keyof T)[], read: (id: string, locale: Locale) => T | undefined) {
    super();
    this.label = label;
    this.#translated = translated;
    this.#read = read;
  }

  override ids(): string[] {
    return [...this.#languages].flatMap(([id, languages]) => (languages.includes(SOURCE_LOCALE) ? [id] : [])).sort();
  }

  override in(locale: Locale, id: string): T | undefined {
    return this.translations(id).get(locale);
  }

  translations(id: string): Translations<T> {
    const entries = this.#entries(id);
    return entries.has(SOURCE_LOCALE) ? entries : NONE;
  }

  /** What is published, whether or not its German entry is. */
  stored(locale: Locale, id: string): T | undefined {
    return this.#entries(id).get(locale);
  }

  /** How many entries are published in a language. */
  count(locale: Locale): number {
    return this.#counts.get(locale) ?? 0;
  }

  /** There is an entry, to be read when it is needed. */
  register(locale: Locale, id: string): void {
    this.#languages.set(id, together([...(this.#languages.get(id) ?? []), locale]));
    this.#counts.set(locale, this.count(locale) + 1);
  }

  /** Publishes an entry, or takes one away. */
  set(locale: Locale, id: string, entry: T | undefined): void {
    const entries = new Map(this.#entries(id));
    this.#counts.set(locale, this.count(locale) + Number(entry !== undefined) - Number(entries.has(locale)));
    if (entry) entries.set(locale, entry);
    else entries.delete(locale);
    this.#changed.set(id, this.#joined(entries));
    this.#recent.delete(id);
    if (entries.size > 0) this.#languages.set(id, together([...entries.keys()]));
    else this.#languages.delete(id);
  }

  /** What was set can be read where the others are. */
  settle(): void {
    this.#changed.clear();
  }

  #entries(id: string): Translations<T> {
    const known = this.#changed.get(id) ?? this.#recent.get(id);
    if (known) return known;
    const languages = this.#languages.get(id);
    if (!languages) return NONE;
    const entries = new Map<Locale, T>();
    for (const locale of languages) {
      const entry = this.#read(id, locale);
      if (entry) entries.set(locale, entry);
    }
    const joined = this.#joined(entries);
    this.#recent.set(id, joined);
    return joined;
  }

  #joined(entries: Map<Locale, T>): Translations<T> {
    const source = entries.get(SOURCE_LOCALE);
    if (source) for (const [language, entry] of entries) entries.set(language, this.#merge(entry, source));
    return entries;
  }

  #merge(entry: T, source: T): T {
    if (source === entry) return entry;
    const merged = { ...source, locale: entry.locale };
    for (const field of this.#translated) merged[field] = entry[field];
    return merged;
  }
}

const NONE: Translations<never> = new Map<Locale, never>();

const COMBINATIONS = new Map<string, readonly Locale[]>();

/** The same list for the same languages: a large city has thousands of documents, and few combinations. */
function together(languages: readonly Locale[]): readonly Locale[] {
  const name = languages.join(' ');
  const known = COMBINATIONS.get(name) ?? languages;
  COMBINATIONS.set(name, known);
  return known;
}
