/** When something that failed is tried again by itself: soon, then after ever longer pauses. In milliseconds. */
export class Backoff {
  readonly #first: number;
  readonly #longest: number;
  #pause = 0;
  #until = -Infinity;

  constructor({ first, longest }: { first: number; longest: number }) {
    this.#first = first;
    this.#longest = longest;
  }

  get isOver(): boolean {
    // Of a clock that nobody sets back.
    return performance.now() >= this.#until;
  }

  /** It failed, for the first time or again. */
  extend(): void {
    this.#pause = Math.min(Math.max(this.#pause * 2, this.#first), this.#longest);
    this.#until = performance.now() + this.#pause;
  }

  /** There is reason to try at once. */
  reset(): void {
    this.#pause = 0;
    this.#until = -Infinity;
  }
}
