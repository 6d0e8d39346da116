import SearchableMap from 'minisearch/SearchableMap';
import type { Word } from '../text/units.ts';

export interface KnownWord extends Word {
  /** In how many documents it stands. */
  readonly documents: number;
}

const NEWLINE = '\n';

/** Every word of the documents of one language, as written: prefixes, near spellings and compounds are found here. */
export class Vocabulary {
  readonly #words = new SearchableMap<KnownWord>();
  #joined: string | undefined;

  get(surface: string): KnownWord | undefined {
    return this.#words.get(surface);
  }

  add(word: Word): void {
    const known = this.#words.get(word.surface);
    if (!known) this.#joined = undefined;
    this.#words.set(word.surface, { ...word, documents: (known?.documents ?? 0) + 1 });
  }

  remove({ surface }: Word): void {
    const known = this.#words.get(surface);
    if (!known) return;
    if (known.documents > 1) {
      this.#words.set(surface, { ...known, documents: known.documents - 1 });
    } else {
      this.#words.delete(surface);
      this.#joined = undefined;
    }
  }

  startingWith(prefix: string): KnownWord[] {
    return [...this.#words.atPrefix(prefix).values()];
  }

  /** By edit distance (Levenshtein), up to the greatest allowed. */
  near(surface: string, distance: number): { word: KnownWord; distance: number }[] {
    return Array.from(this.#words.fuzzyGet(surface, distance).values(), ([word, edits]) => ({ word, distance: edits }));
  }

  /**
   * Words that hold the characters anywhere. One search through one long string is quicker than one a word, and the
   * string is only made again after the vocabulary has changed.
   */
  containing(part: string): string[] {
    this.#joined ??= NEWLINE + [...this.#words.keys()].join(NEWLINE) + NEWLINE;
    const found: string[] = [];
    for (let at = this.#joined.indexOf(part); at >= 0;) {
      const end = this.#joined.indexOf(NEWLINE, at);
      found.push(this.#joined.slice(this.#joined.lastIndexOf(NEWLINE, at) + 1, end));
      at = this.#joined.indexOf(part, end);
    }
    return found;
  }
}
