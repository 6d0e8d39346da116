import { PackedLists, withRoom } from '../packed/packed-lists.ts';

/** Weights are kept as whole numbers of this: finer than any difference that is told, and below 2³² for a weight below 32. */
const UNIT = 2 ** -27;

/** By stem, the documents that hold it and what they weigh, each at the same place. */
export class Postings {
  readonly #documents = new PackedLists(withRoom);
  readonly #weights = new PackedLists(withRoom);

  /** In no particular order. */
  forEach(stem: number, visit: (document: number, weight: number) => void): void {
    const weights = this.#weights.get(stem);
    const documents = this.#documents.get(stem);
    for (let at = 0; at < documents.length; at += 1) visit(documents[at] ?? 0, (weights[at] ?? 0) * UNIT);
  }

  add(stem: number, document: number, weight: number): void {
    this.#documents.push(stem, document);
    this.#weights.push(stem, Math.round(weight / UNIT));
  }

  remove(stem: number, document: number): void {
    const at = this.#documents.get(stem).indexOf(document);
    if (at < 0) return;
    this.#documents.removeAt(stem, at);
    this.#weights.removeAt(stem, at);
  }
}
