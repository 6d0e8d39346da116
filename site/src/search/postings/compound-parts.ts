import type { Language } from '../languages/index.ts';
import type { Word } from '../text/units.ts';
import type { CompoundRole } from './compound-role.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter pieces (Ei, ab, in) are found in words that they are no part of. */
const SHORTEST_PART = 3;
/** Stems are no words (`dien` of Dienst), so they have to be longer to count as one. */
const SHORTEST_STEM = 4;
/** Einbürgerung-s-antrag; also the endings of an inflected last part. */
const LINKING_ELEMENTS = ['s', 'n', 'e', 'en', 'er', 'es', 'ens'];

export type FindPart = (text: string) => Word | undefined;

export const isLongEnough = (text: string) => text.length >= SHORTEST_PART;

/** A word of the documents: as it is, or with a linking element, or in another inflection. */
export function knownPart(text: string, vocabulary: Vocabulary, { stopWords }: Language): Word | undefined {
  if (stopWords.has(text)) return undefined;
  const known = (form: string): Word | undefined => {
    if (form.length < SHORTEST_PART || stopWords.has(form)) return undefined;
    const word = vocabulary.get(form);
    if (word) return word;
    return form.length >= SHORTEST_STEM && vocabulary.hasStem(form) ? { surface: form, stem: form } : undefined;
  };
  const asItIs = known(text);
  if (asItIs) return asItIs;
  for (const end of LINKING_ELEMENTS) {
    const word = text.endsWith(end) ? known(text.slice(0, -end.length)) : undefined;
    if (word) return word;
  }
  return undefined;
}

/** The stems of all parts in all ways to take a word apart without a rest. */
export function wholeSplits(word: string, part: FindPart): Map<string, CompoundRole> {
  const found = new Map<string, CompoundRole>();
  const ways = new Map<number, boolean>();
  /** Whether the word can be taken apart from here on; notes the parts of every way that works. */
  const from = (start: number): boolean => {
    const known = ways.get(start);
    if (known !== undefined) return known;
    let works = false;
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      const isLast = end === word.length;
      if ((isLast && start === 0) || (!isLast && word.length - end < SHORTEST_PART)) continue;
      const piece = part(word.slice(start, end));
      if (!piece || !(isLast || from(end))) continue;
      works = true;
      if (isLast || !found.has(piece.stem)) found.set(piece.stem, isLast ? 'head' : 'modifier');
    }
    ways.set(start, works);
    return works;
  };
  from(0);
  return found;
}

function splitInto(count: number, text: string, part: FindPart): Word[] | undefined {
  if (count === 1) {
    const only = part(text);
    return only && [only];
  }
  for (let end = text.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const first = part(text.slice(0, end));
    const rest = first && splitInto(count - 1, text.slice(end), part);
    if (first && rest) return [first, ...rest];
  }
  return undefined;
}

/** Longest first part first: the fewer and longer the words, the likelier they are what the writer meant. */
export function split(text: string, part: FindPart): Word[] {
  return splitInto(2, text, part) ?? splitInto(3, text, part) ?? [];
}
