import type { DocumentHead } from '../documents/document.ts';
import type { LocaleIndex } from '../postings/locale-index.ts';
import { type Group, weighGroup } from './group.ts';
import type { PhraseBonus } from './phrase.ts';

export interface Ranked {
  readonly page: DocumentHead;
  readonly score: number;
}

/** Phrases are looked for in as many of the best as most people will page through: each has to be read. */
const EXAMINED = 25;

/** The rarer a word, the more it says. All that a group may be written as counts as one word. */
function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/** Ends at a digit well above the noise of floating point, so that equal pages stay equal on any index. */
const rounded = (score: number) => Math.round(score * 1e6) / 1e6;

function better(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.page.path !== b.page.path) return a.page.path < b.page.path ? -1 : 1;
  return a.page.id < b.page.id ? -1 : 1;
}

function score(groups: readonly Group[], required: number, index: LocaleIndex): Ranked[] {
  const scores = new Float64Array(index.capacity);
  const matched = new Uint8Array(index.capacity);
  for (const group of groups) {
    const weights = weighGroup(group, index);
    let found = 0;
    for (const weight of weights) if (weight > 0) found += 1;
    const worth = rarity(found, index.size);
    for (let document = 0; document < weights.length; document += 1) {
      const weight = weights[document] ?? 0;
      if (weight === 0) continue;
      scores[document] = (scores[document] ?? 0) + worth * weight;
      matched[document] = (matched[document] ?? 0) + 1;
    }
  }
  const scored: Ranked[] = [];
  for (let document = 0; document < matched.length; document += 1) {
    const count = matched[document] ?? 0;
    const page = count < required ? undefined : index.head(document);
    if (page) scored.push({ page, score: rounded(((scores[document] ?? 0) * count) / groups.length) });
  }
  return scored;
}

/** Brings the best to the front and in order; sorting thousands that nobody will see takes longer than finding them. */
function bestFirst(ranked: readonly Ranked[], wanted: number): { best: Ranked[]; rest: Ranked[] } {
  if (ranked.length <= wanted) return { best: [...ranked].sort(better), rest: [] };
  const least =
    Float64Array.from(ranked, ({ score }) => score)
      .sort()
      .at(-wanted) ?? 0;
  const best = ranked.filter(({ score }) => score >= least).sort(better);
  return { best, rest: ranked.filter(({ score }) => score < least) };
}

/** Documents that hold enough of the groups; the first `wanted` of them in order, equal ones by their address. */
export function rank(
  groups: readonly Group[],
  required: number,
  index: LocaleIndex,
  bonus: PhraseBonus,
  wanted: number,
): Ranked[] {
  const { best, rest } = bestFirst(score(groups, required, index), Math.max(EXAMINED, wanted));
  const examined = best.slice(0, EXAMINED).map(({ page, score }) => ({ page, score: rounded(score * bonus(page)) }));
  return [...examined.sort(better), ...best.slice(EXAMINED), ...rest];
}
