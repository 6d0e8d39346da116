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
    const matches = tokens.flatMap((token) => {
      const stems = token.units.flatMap(({ whole, parts }) => [whole.stem, ...parts.map(({ stem }) => stem)]);
      const group = stems.map((stem) => this.#groups.get(stem)).find((found) => found !== undefined);
      return group === undefined ? [] : [{ start: token.start, end: token.end, group }];
    });
    return { tokens, matches };
  }

  mark(text: string): MarkedText {
    return { text, marks: this.find(text).matches.map(({ start, end }) => ({ start, end })) };
  }
}
