import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { type Entry, Shelf } from './shelf.ts';

/** A document in its languages; empty while its German entry is not published. */
export type Translations<T> = ReadonlyMap<Locale, T>;

/**
 * Documents of one type, to change. What is the same in all languages, relations above all, comes from the German
 * entry; `translated` names the fields that come from the language's own.
 */
export class EntryShelf<T extends Entry> extends Shelf<T> {
  readonly label: string;
  readonly #translated: readonly (keyof T)[];
  readonly #documents = new Map<string, Translations<T>>();
  readonly #counts = new Map<Locale, number>();

  constructor(label: string, translated: readonly (keyof T)[]) {
    super();
    this.label = label;
    this.#translated = translated;
  }

  override ids(): string[] {
    return [...this.#documents].flatMap(([id, entries]) => (entries.has(SOURCE_LOCALE) ? [id] : [])).sort();
  }

  override in(locale: Locale, id: string): T | undefined {
    return this.translations(id).get(locale);
  }

  translations(id: string): Translations<T> {
    const entries = this.#documents.get(id);
    return entries?.has(SOURCE_LOCALE) ? entries : NONE;
  }

  /** What is published, whether or not its German entry is. */
  stored(locale: Locale, id: string): T | undefined {
    return this.#documents.get(id)?.get(locale);
  }

  /** How many entries are published in a language. */
  count(locale: Locale): number {
    return this.#counts.get(locale) ?? 0;
  }

  /** Publishes an entry, or takes one away. */
  set(locale: Locale, id: string, entry: T | undefined): void {
    const entries = new Map(this.#documents.get(id));
    this.#counts.set(locale, this.count(locale) + Number(entry !== undefined) - Number(entries.has(locale)));
    if (entry) entries.set(locale, entry);
    else entries.delete(locale);
    const source = entries.get(SOURCE_LOCALE);
    if (source) for (const [language, translation] of entries) entries.set(language, this.#merge(translation, source));
    if (entries.size > 0) this.#documents.set(id, entries);
    else this.#documents.delete(id);
  }

  #merge(entry: T, source: T): T {
    if (source === entry) return entry;
    const merged = { ...source, locale: entry.locale };
    for (const field of this.#translated) merged[field] = entry[field];
    return merged;
  }
}

const NONE: Translations<never> = new Map<Locale, never>();
