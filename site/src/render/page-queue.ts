/** Each part costs a message to a thread and back. */
const LARGEST_PART = 4;
/** After so many items, parts are larger by one. */
const SMALL_PARTS = 24;

/** Hands items out in parts: single ones first, so that all who take of few end at about the same time, then larger ones. */
export class PageQueue<T> {
  readonly #items: Iterator<T>;
  #hasEnded = false;
  #count = 0;

  constructor(items: Iterable<T>) {
    this.#items = items[Symbol.iterator]();
  }

  /** None after the end. */
  takePart(): T[] {
    const size = Math.min(1 + Math.floor(this.#count / SMALL_PARTS), LARGEST_PART);
    const taken: T[] = [];
    while (taken.length < size && !this.#hasEnded) {
      const next = this.#items.next();
      if (next.done) this.end();
      else taken.push(next.value);
    }
    this.#count += taken.length;
    return taken;
  }

  /** Nobody gets any more. */
  end(): void {
    this.#hasEnded = true;
  }
}
