import type { Group } from '../query/group.ts';
import { stemsOf } from '../query/group.ts';
import type { Analyzer } from '../text/analyzer.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { MarkedText } from './marked-text.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Which word of the query it stands for. */
  readonly group: number;
}

/** Finds in a text what the query was looked up as. */
export class Matcher {
  /** How many the query has. */
  readonly words: number;
  readonly #analyzer: Analyzer;
  readonly #groups: ReadonlyMap<string, number>;
  /** By token: words recur on the pages of one result, and few of them are of the query. */
  readonly #known = new Map<string, number | undefined>();

  constructor(groups: readonly Group[], analyzer: Analyzer) {
    this.words = groups.length;
    this.#analyzer = analyzer;
    this.#groups = new Map(groups.flatMap((group, at) => stemsOf(group).map((stem) => [stem, at])));
  }

  find(text: string): { tokens: Token[]; matches: Match[] } {
    const tokens = tokenize(text);
    const matches: Match[] = [];
    for (const token of tokens) {
      const group = this.#groupOf(token.text);
      if (group !== undefined) matches.push({ start: token.start, end: token.end, group });
    }
    return { tokens, matches };
  }

  mark(text: string): MarkedText {
    return { text, marks: this.find(text).matches.map(({ start, end }) => ({ start, end })) };
  }

  #groupOf(token: string): number | undefined {
    const known = this.#known.get(token);
    if (known !== undefined || this.#known.has(token)) return known;
    const group = this.#lookUp(token);
    this.#known.set(token, group);
    return group;
  }

  #lookUp(token: string): number | undefined {
    for (const { whole, parts } of this.#analyzer.units(token)) {
      const group = this.#groups.get(whole.stem);
      if (group !== undefined) return group;
      for (const { stem } of parts) {
        const ofPart = this.#groups.get(stem);
        if (ofPart !== undefined) return ofPart;
      }
    }
    return undefined;
  }
}
