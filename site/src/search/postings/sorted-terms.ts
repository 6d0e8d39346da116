import type { Terms } from './terms.ts';

/** So many new words are looked at one by one before they are sorted among the others. */
const MOST_UNSORTED = 500;

/** Terms in the order of their letters: those with the same beginning stand together. */
export class SortedTerms {
  readonly #terms: Terms;
  #sorted = new Uint32Array(0);
  #unsorted: number[] = [];

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  get length(): number {
    return this.#sorted.length;
  }

  /** Those that are not in order yet. */
  get unsorted(): readonly number[] {
    return this.#unsorted;
  }

  get isDue(): boolean {
    return this.#unsorted.length > MOST_UNSORTED;
  }

  /** Each once; it is taken away when the terms are sorted. */
  add(term: number): void {
    this.#unsorted.push(term);
  }

  at(place: number): number {
    return this.#sorted[place] ?? 0;
  }

  *startingWith(prefix: string): Generator<number> {
    for (const term of this.#unsorted) if (this.#textOf(term).startsWith(prefix)) yield term;
    const start = this.#first(0, (text) => text >= prefix);
    const end = this.endOf(prefix, start);
    for (let place = start; place < end; place += 1) yield this.at(place);
  }

  /** Keeps those that are still there. */
  sort(isThere: (term: number) => boolean): void {
    const old = this.#sorted.filter(isThere);
    const added = this.#unsorted.filter(isThere).sort((a, b) => (this.#textOf(a) < this.#textOf(b) ? -1 : 1));
    const all = new Uint32Array(old.length + added.length);
    let placed = 0;
    let next = 0;
    for (const term of added) {
      const text = this.#textOf(term);
      for (let known = old[next]; known !== undefined && this.#textOf(known) < text; known = old[next]) {
        all[placed++] = known;
        next += 1;
      }
      all[placed++] = term;
    }
    all.set(old.subarray(next), placed);
    [this.#sorted, this.#unsorted] = [all, []];
  }

  /** The first place after the given one whose term does not start with the prefix, if that one does. */
  endOf(prefix: string, start: number): number {
    return this.#first(start, (text) => !text.startsWith(prefix));
  }

  /** The first place from which on it holds. Steps grow first, since most groups are small. */
  #first(start: number, holds: (text: string) => boolean): number {
    let [from, step] = [start, 1];
    while (from + step <= this.length && !holds(this.#textOf(this.at(from + step - 1)))) {
      from += step;
      step *= 2;
    }
    let to = Math.min(this.length, from + step - 1);
    while (from < to) {
      const middle = (from + to) >> 1;
      if (holds(this.#textOf(this.at(middle)))) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  #textOf(term: number): string {
    return this.#terms.textOf(term);
  }
}
