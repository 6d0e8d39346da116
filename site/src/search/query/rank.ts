import type { LocaleIndex } from '../postings/locale-index.ts';
import { type Group, weighGroup } from './group.ts';
import type { PhraseBonus } from './phrase.ts';

export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** Phrases are looked for in as many of the best as anyone will page through. */
const EXAMINED = 100;

/** The rarer a word, the more it says. All that a group may be written as counts as one word. */
function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/** Ends at a digit well above the noise of floating point, so that equal pages stay equal on any index. */
const rounded = (score: number) => Math.round(score * 1e6) / 1e6;

/** Documents that hold enough of the groups, the best first; equal ones by their address. */
export function rank(groups: readonly Group[], required: number, index: LocaleIndex, bonus: PhraseBonus): Ranked[] {
  const scores = new Map<number, { matched: number; score: number }>();
  for (const group of groups) {
    const weights = weighGroup(group, index);
    const worth = rarity(weights.size, index.size);
    for (const [document, weight] of weights) {
      const sum = scores.get(document) ?? { matched: 0, score: 0 };
      scores.set(document, { matched: sum.matched + 1, score: sum.score + worth * weight });
    }
  }
  const address = ({ document }: Ranked) => `${index.document(document)?.path} ${index.document(document)?.id}`;
  const better = (a: Ranked, b: Ranked) => b.score - a.score || (address(a) < address(b) ? -1 : 1);
  const ranked = Array.from(scores, ([document, { matched, score }]) => ({ document, matched, score }))
    .filter(({ matched }) => matched >= required)
    .map(({ document, matched, score }) => ({ document, score: rounded(score * (matched / groups.length)) }))
    .sort(better);
  const best = ranked.slice(0, EXAMINED).map(({ document, score }) => {
    const page = index.document(document);
    return { document, score: rounded(score * (page ? bonus(page) : 1)) };
  });
  return [...best.sort(better), ...ranked.slice(EXAMINED)];
}
