import type { Language } from '../languages/index.ts';
import { detached } from './detached.ts';
import { type Token, tokenize, tokenTexts } from './tokenize.ts';
import { type Unit, unitsOf } from './units.ts';

export interface AnalyzedToken extends Token {
  readonly units: readonly Unit[];
}

export interface Analyzer {
  readonly language: Language;
  analyze(text: string): AnalyzedToken[];
  /** Of each token, for a text whose places do not matter. */
  analyzeWords(text: string): (readonly Unit[])[];
  /** Of one token. */
  units(token: string): readonly Unit[];
}

/** The common words of a language, most of any text. */
const REMEMBERED = 20_000;

/** Words recur, and stemming is the costly part: what was taken apart lately is remembered. */
export function createAnalyzer(language: Language): Analyzer {
  let recent = new Map<string, readonly Unit[]>();
  /** Those known when the memory was full; each that recurs is remembered on. */
  let before = recent;
  const units = (text: string): readonly Unit[] => {
    const known = recent.get(text);
    if (known) return known;
    if (recent.size >= REMEMBERED) {
      before = recent;
      recent = new Map();
    }
    const own = detached(text);
    const fresh = before.get(own) ?? unitsOf(own, language);
    recent.set(own, fresh);
    return fresh;
  };
  return {
    language,
    units,
    analyze: (text) => tokenize(text).map((token) => ({ ...token, units: units(token.text) })),
    analyzeWords: (text) => tokenTexts(text).map(units),
  };
}
