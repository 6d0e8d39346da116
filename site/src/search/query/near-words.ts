import type { Vocabulary } from '../postings/vocabulary.ts';
import type { QueryUnit } from './parse-query.ts';
import type { Variant } from './group.ts';

/** Beyond this the distance is costly to find, and it is no word that anyone mistyped. */
const LONGEST_WORD = 40;

function allowedEdits(length: number): number {
  if (length < 4 || length > LONGEST_WORD) return 0;
  return length < 6 ? 1 : 2;
}

/** The words nearest to what was typed; a code with a wrong digit is another code, not a typing error. */
export function nearWords({ whole, exact }: QueryUnit, vocabulary: Vocabulary): Variant[] {
  const edits = exact ? 0 : allowedEdits(whole.surface.length);
  if (edits === 0) return [];
  const near = vocabulary.near(whole.surface, edits);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === nearest)
    .map(({ word, distance }) => ({ stem: word.stem, share: 0.8 - 0.2 * distance }));
}
