import type { Analyzer } from '../text/analyzer.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Unit } from '../text/units.ts';

/** Longer questions cost time and find nothing better. */
const MAX_CHARACTERS = 200;
const MAX_WORDS = 12;

export interface BoundedQuery {
  readonly text: string;
  /** Whether something at the end was left out, which the reader should be told. */
  readonly truncated: boolean;
}

export function boundQuery(query: string): BoundedQuery {
  const text = query.trim();
  const beginning = text.slice(0, MAX_CHARACTERS);
  const end = tokenize(beginning)[MAX_WORDS]?.start ?? beginning.length;
  return { text: beginning.slice(0, end).trim(), truncated: end < text.length };
}

/** A unit of the query; the last one may still be in the middle of being typed. */
export interface QueryUnit extends Unit {
  readonly typed: string;
  readonly last: boolean;
}

/** Words that say nothing are left out, unless there is nothing else. */
export function queryUnits({ text }: BoundedQuery, analyzer: Analyzer): QueryUnit[] {
  const tokens = analyzer.analyze(text);
  const all = tokens.flatMap((token, at) =>
    token.units.map((unit) => ({ ...unit, typed: token.text, last: at === tokens.length - 1 })),
  );
  const distinct = [...new Map(all.map((unit) => [unit.whole.surface, unit])).values()];
  const content = distinct.filter(({ whole }) => !analyzer.language.stopWords.has(whole.surface));
  return content.length > 0 ? content : distinct;
}
