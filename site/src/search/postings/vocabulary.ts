import { Numbers } from '../packed/numbers.ts';
import type { Word } from '../text/units.ts';
import { nearTerms } from './near-terms.ts';
import { SortedTerms } from './sorted-terms.ts';
import { Terms } from './terms.ts';

const MANY_GONE = 1000;

export interface KnownWord extends Word {
  /** In how many documents it stands. */
  readonly documents: number;
}

/** Every word of the documents of one language, as written: prefixes and near spellings are found here. */
export class Vocabulary {
  readonly terms = new Terms();
  readonly #sorted = new SortedTerms(this.terms);
  /** By word: in how many documents it stands, and its stem. */
  readonly #documents = new Numbers();
  readonly #stems = new Numbers();
  /** By stem: how many words have it. */
  readonly #inflections = new Numbers();
  /** Words of no document that are still among the sorted ones. */
  readonly #gone = new Set<number>();
  /** Words that came or went. */
  #changed: number[] = [];

  get(surface: string): KnownWord | undefined {
    const word = this.numberOf(surface);
    return word === undefined ? undefined : this.#known(word);
  }

  numberOf(surface: string): number | undefined {
    const word = this.terms.numberOf(surface);
    return word !== undefined && this.has(word) ? word : undefined;
  }

  has(word: number): boolean {
    return this.#documents.get(word) > 0;
  }

  hasStem(stem: string): boolean {
    const number = this.terms.numberOf(stem);
    return number !== undefined && this.#inflections.get(number) > 0;
  }

  stemOf(word: number): number {
    return this.#stems.get(word);
  }

  wordOf(word: number): Word {
    return { surface: this.terms.textOf(word), stem: this.terms.textOf(this.stemOf(word)) };
  }

  *words(): Generator<number> {
    for (let word = 0; word < this.terms.capacity; word += 1) if (this.has(word)) yield word;
  }

  /** Counts a document that holds the word. Gives back its number. */
  add({ surface, stem }: Word): number {
    const word = this.terms.add(surface);
    if (this.#documents.add(word, 1) > 1) return word;
    const stemNumber = this.terms.add(stem);
    this.#stems.set(word, stemNumber);
    this.#inflections.add(stemNumber, 1);
    if (!this.#gone.delete(word)) this.#sorted.add(word);
    this.#changed.push(word);
    return word;
  }

  /** A document holds the word no longer. */
  remove(word: number): void {
    if (this.#documents.add(word, -1) > 0) return;
    this.#inflections.add(this.stemOf(word), -1);
    this.#gone.add(word);
    this.#changed.push(word);
  }

  /** Words that came or went since this was last asked. */
  takeChanges(): Set<number> {
    const changed = new Set(this.#changed);
    this.#changed = [];
    return changed;
  }

  /** Puts new words in order and gives up those that are gone, once there are many. */
  tidy(): void {
    if (!this.#sorted.isDue && this.#gone.size < MANY_GONE) return;
    this.#sorted.sort((word) => this.has(word));
    const free = new Set([...this.#gone].flatMap((word) => [word, this.stemOf(word)]));
    for (const term of free) if (!this.has(term) && this.#inflections.get(term) === 0) this.terms.release(term);
    this.#gone.clear();
  }

  *startingWith(prefix: string): Generator<KnownWord> {
    for (const word of this.#sorted.startingWith(prefix)) if (this.has(word)) yield this.#known(word);
  }

  /** By edit distance (Levenshtein), up to the greatest allowed. */
  near(surface: string, greatest: number): { word: KnownWord; distance: number }[] {
    return nearTerms(surface, greatest, this.#sorted, this.terms)
      .filter(({ term }) => this.has(term))
      .map(({ term, distance }) => ({ word: this.#known(term), distance }));
  }

  #known(word: number): KnownWord {
    return { ...this.wordOf(word), documents: this.#documents.get(word) };
  }
}
