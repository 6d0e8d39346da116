import { EditRows } from './edit-rows.ts';
import type { SortedTerms } from './sorted-terms.ts';
import type { Terms } from './terms.ts';

export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/**
 * The terms within an edit distance. In the order of their letters they share their beginnings, which are compared once,
 * and passed over all together once they are too far away.
 */
export function nearTerms(text: string, greatest: number, sorted: SortedTerms, terms: Terms): NearTerm[] {
  const near: NearTerm[] = [];
  const rows = new EditRows(text, greatest, text.length + greatest);
  let compared = { word: '', length: 0 };
  /** How many characters are already too far away; none, if the term is near or might begin like one that is. */
  const compare = (term: number): number => {
    const word = terms.textOf(term);
    if (Math.abs(word.length - text.length) > greatest) return 0;
    let length = commonLength(word, compared.word, compared.length);
    let least = 0;
    while (length < word.length && least <= greatest) {
      length += 1;
      least = rows.fill(length, word.charCodeAt(length - 1));
    }
    compared = { word, length };
    if (least > greatest) return length;
    if (rows.distance(word.length) <= greatest) near.push({ term, distance: rows.distance(word.length) });
    return 0;
  };
  for (let place = 0; place < sorted.length;) {
    const term = sorted.at(place);
    const far = compare(term);
    place = far === 0 ? place + 1 : sorted.endOf(terms.textOf(term).slice(0, far), place);
  }
  sorted.unsorted.forEach(compare);
  return near;
}

function commonLength(a: string, b: string, most: number): number {
  const end = Math.min(a.length, most);
  let length = 0;
  while (length < end && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
