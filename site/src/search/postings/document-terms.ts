import type { SearchDocument } from '../documents/document.ts';
import type { Analyzer } from '../text/analyzer.ts';
import type { Word } from '../text/units.ts';

/** What a match is worth by where it stands, and how long such a field usually is, in words. */
const FIELDS = [
  { read: (page: SearchDocument) => [page.title], boost: 10, usualLength: 6 },
  { read: (page: SearchDocument) => page.headings, boost: 4, usualLength: 25 },
  { read: (page: SearchDocument) => [page.summary], boost: 2.5, usualLength: 20 },
  { read: (page: SearchDocument) => [page.text], boost: 1, usualLength: 400 },
  { read: (page: SearchDocument) => page.breadcrumb, boost: 0.5, usualLength: 10 },
];

/** As in BM25: how soon repetition stops counting, and how much a long field is held against a match. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** A stem on a page. */
export interface StemUse {
  /** How much the page is about it. Each field is capped by its boost, so text never outweighs a title. */
  weight: number;
  /** As what it is written there, each once. */
  readonly words: Word[];
}

/**
 * A function of the document alone (a usual length, not the average of the corpus), so that an updated index is
 * equal to one built anew.
 */
export function documentTerms(page: SearchDocument, analyzer: Analyzer): Iterable<StemUse> {
  const uses = new Map<string, StemUse>();
  const surfaces = new Set<string>();
  for (const { read, boost, usualLength } of FIELDS) {
    const tokens = read(page).flatMap((text) => analyzer.analyzeWords(text));
    const frequencies = new Map<StemUse, number>();
    const count = (word: Word) => {
      const use = uses.get(word.stem) ?? { weight: 0, words: [] };
      uses.set(word.stem, use);
      if (!surfaces.has(word.surface)) use.words.push(word);
      surfaces.add(word.surface);
      frequencies.set(use, (frequencies.get(use) ?? 0) + 1);
    };
    for (const units of tokens) {
      for (const { whole, parts } of units) {
        count(whole);
        parts.forEach(count);
      }
    }
    const lengthNorm = 1 - LENGTH_SHARE + (LENGTH_SHARE * tokens.length) / usualLength;
    for (const [use, frequency] of frequencies) {
      use.weight += boost * (frequency / (frequency + SATURATION * lengthNorm));
    }
  }
  return uses.values();
}
