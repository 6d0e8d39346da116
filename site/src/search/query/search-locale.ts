import type { LocaleIndex } from '../postings/locale-index.ts';
import { expand, type Reach } from './expand.ts';
import { type Group, weighGroup } from './group.ts';
import { type BoundedQuery, queryUnits } from './parse-query.ts';
import { phraseBonus } from './phrase.ts';
import { rank, type Ranked } from './rank.ts';

export interface Strictness extends Reach {
  /** Whether a page has to hold every word of the query, or half of them. */
  readonly every: boolean;
}

export interface LocaleResult {
  readonly groups: readonly Group[];
  readonly ranked: readonly Ranked[];
}

const NOTHING: LocaleResult = { groups: [], ranked: [] };

const isEmpty = ({ variants, parts }: Group) => variants.length === 0 && parts.length === 0;

/** A compound that no page holds, not even in parts on one page, counts as the words it is made of. */
function loosen(groups: readonly Group[], index: LocaleIndex): Group[] {
  return groups.flatMap((group) =>
    group.parts.length > 0 && !weighGroup(group, index).some((weight) => weight > 0) ? [...group.parts] : [group],
  );
}

export function searchLocale(
  index: LocaleIndex,
  query: BoundedQuery,
  { every, ...reach }: Strictness,
  wanted: number,
): LocaleResult {
  const units = queryUnits(query, index.analyzer);
  const expanded = units.map((unit) => expand(unit, index, reach));
  if (expanded.length === 0 || index.size === 0 || (every && expanded.some(isEmpty))) return NOTHING;
  const groups = every ? expanded : loosen(expanded, index);
  const required = every ? groups.length : Math.ceil(groups.length / 2);
  const bonus = phraseBonus(query.text, index.analyzer.language, (page) => index.document(page));
  return { groups, ranked: rank(groups, required, index, bonus, wanted) };
}
