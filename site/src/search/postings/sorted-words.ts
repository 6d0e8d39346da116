import type { Word } from '../text/units.ts';

/** So many new words are looked at one by one before they are sorted among the others. */
const MOST_UNSORTED = 500;

/** Words in the order of their letters: those with the same beginning stand together. */
export class SortedWords<T extends Word & { readonly documents: number }> {
  #sorted: T[] = [];
  #unsorted: T[] = [];

  /** A word is forgotten by itself once no document holds it. */
  add(word: T): void {
    this.#unsorted.push(word);
  }

  /** In no particular order. */
  startingWith(prefix: string): T[] {
    if (this.#unsorted.length > MOST_UNSORTED) this.#sort();
    const found = this.#unsorted.filter(({ surface, documents }) => documents > 0 && surface.startsWith(prefix));
    for (let at = this.#firstFrom(prefix); this.#sorted[at]?.surface.startsWith(prefix); at += 1) {
      const word = this.#sorted[at];
      if (word && word.documents > 0) found.push(word);
    }
    return found;
  }

  #sort(): void {
    this.#sorted = [...this.#sorted, ...this.#unsorted]
      .filter(({ documents }) => documents > 0)
      .sort((a, b) => (a.surface < b.surface ? -1 : 1));
    this.#unsorted = [];
  }

  /** Where the words that are not before the given text begin. */
  #firstFrom(text: string): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle]?.surface ?? '') < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
