/** Hands items out a few at a time, each when it is asked for. */
export class PageQueue<T> {
  readonly #items: Iterator<T>;
  #hasEnded = false;

  constructor(items: Iterable<T>) {
    this.#items = items[Symbol.iterator]();
  }

  /** So many; fewer at the end, and none after it. */
  take(count: number): T[] {
    const taken: T[] = [];
    while (taken.length < count && !this.#hasEnded) {
      const next = this.#items.next();
      if (next.done) this.end();
      else taken.push(next.value);
    }
    return taken;
  }

  /** Nobody gets any more. */
  end(): void {
    this.#hasEnded = true;
  }
}
