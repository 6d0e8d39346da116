import { PackedLists, withRoom } from '../packed/packed-lists.ts';

const WEIGHT_BITS = 14;
/** Weights are kept as whole numbers of this, so that one below 32 has room. */
const UNIT = 2 ** -9;
const MOST_DOCUMENTS = 2 ** (32 - WEIGHT_BITS);

/** By stem, the documents that hold it and what they weigh. Both are one number: there are millions in a large city. */
export class Postings {
  readonly #lists = new PackedLists(withRoom);

  /** In no particular order. */
  forEach(stem: number, visit: (document: number, weight: number) => void): void {
    for (const posting of this.#lists.get(stem)) visit(documentOf(posting), weightOf(posting));
  }

  add(stem: number, document: number, weight: number): void {
    this.#lists.push(stem, posting(document, weight));
  }

  remove(stem: number, document: number): void {
    const at = this.#lists.get(stem).findIndex((posting) => documentOf(posting) === document);
    if (at >= 0) this.#lists.removeAt(stem, at);
  }
}

/** What weighs next to nothing is still found. */
function posting(document: number, weight: number): number {
  if (document >= MOST_DOCUMENTS) throw new Error(`The search holds at most ${MOST_DOCUMENTS} pages of a language.`);
  return document * 2 ** WEIGHT_BITS + Math.max(1, Math.round(weight / UNIT));
}

function documentOf(posting: number): number {
  return posting >>> WEIGHT_BITS;
}

function weightOf(posting: number): number {
  return (posting & (2 ** WEIGHT_BITS - 1)) * UNIT;
}
