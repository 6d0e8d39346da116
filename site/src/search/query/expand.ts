import type { LocaleIndex } from '../postings/locale-index.ts';
import type { Compounds } from '../postings/compounds.ts';
import type { KnownWord, Vocabulary } from '../postings/vocabulary.ts';
import type { Word } from '../text/units.ts';
import { bestOf } from './best-of.ts';
import type { Group, Variant } from './group.ts';
import { nearWords } from './near-words.ts';
import type { QueryUnit } from './parse-query.ts';

export interface Reach {
  /** Beginnings and parts of words; off for languages that the reader did not ask for. */
  readonly partial: boolean;
  /** Near spellings for words that are not in the documents. */
  readonly near: boolean;
}

const SHORTEST_PREFIX = 3;
const MOST_COMPLETIONS = 64;
const SHARE_OF_COMPOUND = { head: 0.5, modifier: 0.4 };
/** A compound in fewer documents than this is also looked for by its parts. */
const RARE = 5;

function commonFirst(a: KnownWord, b: KnownWord): number {
  return b.documents - a.documents || (a.surface < b.surface ? -1 : 1);
}

function completions(prefix: string, vocabulary: Vocabulary): Variant[] {
  const common = bestOf(vocabulary.startingWith(prefix), MOST_COMPLETIONS, commonFirst);
  return common.map(({ stem, surface }) => ({ stem, share: 0.4 + (0.4 * prefix.length) / surface.length }));
}

/** 38/4 finds 38/4-2, but 38 does not find 380. */
function subordinateCodes(code: string, vocabulary: Vocabulary): Variant[] {
  return [...vocabulary.startingWith(code)]
    .filter(({ surface }) => /^[^\p{L}\p{N}]/u.test(surface.slice(code.length)))
    .map(({ stem }) => ({ stem, share: 0.7 }));
}

function partsOf({ whole, parts, exact }: QueryUnit, compounds: Compounds | undefined): readonly Word[] {
  if (exact) return [];
  return parts.length > 0 ? parts : (compounds?.split(whole.surface) ?? []);
}

/** Everything that a word of the query may be written as in the documents of one language. */
export function expand(unit: QueryUnit, index: LocaleIndex, reach: Reach): Group {
  const { vocabulary, analyzer, compounds } = index;
  const { surface, stem } = unit.whole;
  const wide: Variant[] = [];
  if (unit.exact) wide.push(...subordinateCodes(surface, vocabulary));
  else if (reach.partial) {
    if (unit.last && surface.length >= SHORTEST_PREFIX) wide.push(...completions(surface, vocabulary));
    const containing = compounds?.with(unit.whole) ?? [];
    wide.push(...containing.map((compound) => ({ stem: compound.stem, share: SHARE_OF_COMPOUND[compound.role] })));
  }
  const variants = [{ stem, share: 1 }, ...wide].filter((variant) => vocabulary.hasStem(variant.stem));
  const isRare = variants.length === 0 || (vocabulary.get(surface)?.documents ?? RARE) < RARE;
  const words = isRare ? partsOf(unit, compounds).filter((part) => !analyzer.language.stopWords.has(part.surface)) : [];
  const parts = words.map((word) => ({
    typed: word.surface,
    variants: [{ stem: word.stem, share: 1 }],
    parts: [],
    corrected: false,
  }));
  const found = variants.length > 0 || (parts.length > 0 && words.every((word) => vocabulary.hasStem(word.stem)));
  const near = !found && reach.near ? nearWords(unit, vocabulary) : [];
  return { typed: unit.typed, variants: [...variants, ...near], parts, corrected: near.length > 0 };
}
