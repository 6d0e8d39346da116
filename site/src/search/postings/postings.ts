import { PackedLists, withRoom } from '../packed/packed-lists.ts';

/** Weights are kept as whole numbers of this: finer than any difference that is told, and below 2³² for a weight below 32. */
const UNIT = 2 ** -27;

/** Of each stem, the documents that hold it with what they weigh, in pairs. */
export class Postings {
  readonly #lists = new PackedLists(withRoom);

  /** In no particular order. */
  forEach(stem: number, visit: (document: number, weight: number) => void): void {
    const pairs = this.#lists.get(stem);
    for (let at = 0; at < pairs.length; at += 2) visit(pairs[at] ?? 0, (pairs[at + 1] ?? 0) * UNIT);
  }

  add(stem: number, document: number, weight: number): void {
    this.#lists.push(stem, document);
    this.#lists.push(stem, Math.round(weight / UNIT));
  }

  /** The order within a list has no meaning, so the last pair fills the gap. */
  remove(stem: number, document: number): void {
    const pairs = this.#lists.get(stem);
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at] !== document) continue;
      pairs.copyWithin(at, pairs.length - 2);
      this.#lists.resize(stem, pairs.length - 2);
      return;
    }
  }
}
