import type { Group } from '../query/group.ts';
import { stemsOf } from '../query/group.ts';
import type { AnalyzedToken, Analyzer } from '../text/analyzer.ts';
import type { MarkedText } from './marked-text.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Which word of the query it stands for. */
  readonly group: number;
}

/** Finds in a text what the query was looked up as. */
export class Matcher {
  readonly #analyzer: Analyzer;
  readonly #groups: ReadonlyMap<string, number>;

  constructor(groups: readonly Group[], analyzer: Analyzer) {
    this.#analyzer = analyzer;
    this.#groups = new Map(groups.flatMap((group, at) => stemsOf(group).map((stem) => [stem, at])));
  }

  find(text: string): { tokens: AnalyzedToken[]; matches: Match[] } {
    const tokens = this.#analyzer.analyze(text);
    const matches: Match[] = [];
    for (const token of tokens) {
      const group = this.#groupOf(token);
      if (group !== undefined) matches.push({ start: token.start, end: token.end, group });
    }
    return { tokens, matches };
  }

  mark(text: string): MarkedText {
    return { text, marks: this.find(text).matches.map(({ start, end }) => ({ start, end })) };
  }

  #groupOf({ units }: AnalyzedToken): number | undefined {
    for (const { whole, parts } of units) {
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
