import SearchableMap from 'minisearch/SearchableMap';
import type { Word } from '../text/units.ts';
import { SortedWords } from './sorted-words.ts';

const NEWLINE = '\n';
const MANY_GONE = 1000;

export interface KnownWord extends Word {
  /** In how many documents it stands. */
  readonly documents: number;
}

interface Entry extends Word {
  documents: number;
}

/** Every word of the documents of one language, as written: prefixes, near spellings and compounds are found here. */
export class Vocabulary {
  readonly #words = new Map<string, Entry>();
  /** The same entries, for beginnings. */
  readonly #sorted = new SortedWords<Entry>();
  /** The same entries: quick for near spellings, slow for looking up one word. */
  readonly #tree = new SearchableMap<Entry>();
  /** How many words have the stem. */
  readonly #stems = new Map<string, number>();
  /** All words in one string, gone ones included: searching it is many times quicker than searching each word. */
  #text = NEWLINE;
  #written = 0;

  get(surface: string): KnownWord | undefined {
    return this.#words.get(surface);
  }

  hasStem(stem: string): boolean {
    return this.#stems.has(stem);
  }

  surfaces(): Iterable<string> {
    return this.#words.keys();
  }

  /** Counts a document that holds the word. Says whether the word is new. */
  add(word: Word): boolean {
    const known = this.#words.get(word.surface);
    if (known) {
      known.documents += 1;
      return false;
    }
    const entry = { ...word, documents: 1 };
    this.#words.set(word.surface, entry);
    this.#tree.set(word.surface, entry);
    this.#sorted.add(entry);
    this.#stems.set(word.stem, (this.#stems.get(word.stem) ?? 0) + 1);
    this.#write(word.surface);
    return true;
  }

  /** Says whether it was the last document that holds the word. */
  remove({ surface, stem }: Word): boolean {
    const known = this.#words.get(surface);
    if (!known) return false;
    known.documents -= 1;
    if (known.documents > 0) return false;
    this.#words.delete(surface);
    this.#tree.delete(surface);
    const others = (this.#stems.get(stem) ?? 1) - 1;
    if (others > 0) this.#stems.set(stem, others);
    else this.#stems.delete(stem);
    return true;
  }

  startingWith(prefix: string): KnownWord[] {
    return this.#sorted.startingWith(prefix);
  }

  /** By edit distance (Levenshtein), up to the greatest allowed. */
  near(surface: string, greatest: number): { word: KnownWord; distance: number }[] {
    return Array.from(this.#tree.fuzzyGet(surface, greatest).values(), ([word, distance]) => ({ word, distance }));
  }

  /** Words that hold the part anywhere; none if they are more than asked for. */
  containing(part: string, most = Infinity): string[] {
    const found = new Set<string>();
    for (let at = this.#text.indexOf(part); at >= 0;) {
      const end = this.#text.indexOf(NEWLINE, at);
      const surface = this.#text.slice(this.#text.lastIndexOf(NEWLINE, at) + 1, end);
      if (this.#words.has(surface)) found.add(surface);
      if (found.size > most) return [];
      at = this.#text.indexOf(part, end);
    }
    return [...found];
  }

  /** Forgets words that are gone once they are the larger part of the text. */
  #write(surface: string): void {
    this.#text += surface + NEWLINE;
    this.#written += 1;
    if (this.#written < 2 * this.#words.size + MANY_GONE) return;
    this.#text = NEWLINE + Array.from(this.#words.keys(), (word) => word + NEWLINE).join('');
    this.#written = this.#words.size;
  }
}
