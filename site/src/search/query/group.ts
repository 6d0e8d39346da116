import type { LocaleIndex } from '../postings/locale-index.ts';

/** A stem that may stand for a word of the query, and how good it is at that: 1 is the word itself. */
export interface Variant {
  readonly stem: string;
  readonly share: number;
}

/** What one word of the query is looked up as: one of the variants, or all of the parts together. */
export interface Group {
  readonly typed: string;
  readonly variants: readonly Variant[];
  readonly parts: readonly Group[];
  /** Whether the word is not in the documents and near ones stand for it. */
  readonly corrected: boolean;
}

/** Parts that stand apart in a text say less than the compound. */
const SHARE_OF_PARTS = 0.4;

/** By the number of the document: how much it is about the group; 0 if not at all. */
export type Weights = Float64Array;

/** The best variant counts, so that many weak ones do not add up. */
export function weighGroup({ variants, parts }: Group, index: LocaleIndex): Weights {
  const weights = new Float64Array(index.capacity);
  for (const { stem, share } of variants) {
    index.forEachDocument(stem, (document, full) => {
      const weight = share * full;
      if (weight > (weights[document] ?? 0)) weights[document] = weight;
    });
  }
  const [first, ...others] = parts.map((part) => weighGroup(part, index));
  first?.forEach((weight, document) => {
    const inAll = Math.min(weight, ...others.map((other) => other[document] ?? 0));
    weights[document] = Math.max(weights[document] ?? 0, SHARE_OF_PARTS * inAll);
  });
  return weights;
}

export function stemsOf({ variants, parts }: Group): string[] {
  return [...variants.map(({ stem }) => stem), ...parts.flatMap(stemsOf)];
}
