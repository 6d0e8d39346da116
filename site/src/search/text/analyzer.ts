import type { Language } from '../languages/index.ts';
import { tokenize, type Token } from './tokenize.ts';
import { type Unit, unitsOf } from './units.ts';

export interface AnalyzedToken extends Token {
  readonly units: readonly Unit[];
}

export interface Analyzer {
  readonly language: Language;
  analyze(text: string): AnalyzedToken[];
  /** Of one token. */
  units(token: string): readonly Unit[];
}

/** Enough for the words of a large site; beyond it the memory starts anew rather than grow with what visitors type. */
const REMEMBERED = 200_000;

/** Words recur, and stemming is the costly part: each spelling is taken apart once. */
export function createAnalyzer(language: Language): Analyzer {
  const known = new Map<string, Unit[]>();
  const units = (text: string): Unit[] => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= REMEMBERED) known.clear();
    const fresh = unitsOf(text, language);
    known.set(text, fresh);
    return fresh;
  };
  return {
    language,
    units,
    analyze: (text) => tokenize(text).map((token) => ({ ...token, units: units(token.text) })),
  };
}
