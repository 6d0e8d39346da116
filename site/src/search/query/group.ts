import type { LocaleIndex } from '../postings/locale-index.ts';

/** A stem that may stand for a word of the query, and how good it is at that: 1 is the word itself. */
export interface Variant {
  readonly stem: string;
  readonly share: number;
}

/** What one word of the query is looked up as: any of the variants, or all of the parts together. */
export interface Group {
  readonly typed: string;
  readonly variants: readonly Variant[];
  readonly parts: readonly Group[];
  /** Whether the word is not in the documents and near ones stand for it. */
  readonly corrected: boolean;
}

/** Parts that stand apart in a text say less than the compound. */
const SHARE_OF_PARTS = 0.4;

export type Weights = ReadonlyMap<number, number>;

/** By document: how much it is about the group. The best variant counts, so that many weak ones do not add up. */
export function weighGroup({ variants, parts }: Group, index: LocaleIndex): Weights {
  const weights = new Map<number, number>();
  const raise = (document: number, weight: number) => {
    if (weight > (weights.get(document) ?? 0)) weights.set(document, weight);
  };
  for (const { stem, share } of variants) {
    const list = index.postings.get(stem);
    list.documents.forEach((document, at) => raise(document, share * (list.weights[at] ?? 0)));
  }
  const [first, ...others] = parts.map((part) => weighGroup(part, index));
  first?.forEach((weight, document) => {
    const inAll = Math.min(weight, ...others.map((other) => other.get(document) ?? 0));
    if (inAll > 0) raise(document, SHARE_OF_PARTS * inAll);
  });
  return weights;
}

export function stemsOf({ variants, parts }: Group): string[] {
  return [...variants.map(({ stem }) => stem), ...parts.flatMap(stemsOf)];
}
