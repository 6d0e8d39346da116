/** Tells how far a long run has come. */
export class Progress {
  readonly #show: (line: string) => void;
  #last = 0;

  constructor(show: (line: string) => void) {
    this.#show = show;
  }

  /** Walks through `items` and says, at most once a second, how many are done. */
  *over<T>(label: string, items: readonly T[]): Generator<T> {
    for (const [index, item] of items.entries()) {
      const now = performance.now();
      if (now - this.#last > 1000) {
        this.#last = now;
        this.#show(`${label}: ${index} of ${items.length}`);
      }
      yield item;
    }
  }
}
