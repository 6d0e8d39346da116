import type { SearchDocument } from '../document.ts';
import type { Language } from '../languages/index.ts';

/** By how much a page is better than the sum of its words. */
export type PhraseBonus = (page: SearchDocument) => number;

const IS_TITLE = 2;
const IN_TITLE = 1.5;
const IN_HEADING = 1.3;
const IN_TEXT = 1.2;

/** Words as they stand, apart by one space, with a space at either end so that only whole words match. */
function plain(text: string, language: Language): string {
  return ` ${language
    .fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

interface PlainPage {
  readonly headings: readonly string[];
  readonly text: string;
}

/** Folding the texts of the best pages took longer than finding them, and the best are often the same. */
const known = new WeakMap<SearchDocument, PlainPage>();

function plainPage(page: SearchDocument, language: Language): PlainPage {
  const before = known.get(page);
  if (before) return before;
  const { headings, summary, text } = page;
  const fresh = {
    headings: headings.map((heading) => plain(heading, language)),
    text: plain(`${summary} ${text}`, language),
  };
  known.set(page, fresh);
  return fresh;
}

/** Rewards pages that hold the query word for word. */
export function phraseBonus(query: string, language: Language): PhraseBonus {
  const phrase = plain(query, language);
  const isPhrase = phrase.trim().includes(' ');
  if (phrase.trim() === '') return () => 1;
  return (page) => {
    const plainTitle = plain(page.title, language);
    if (plainTitle === phrase) return IS_TITLE;
    if (!isPhrase) return 1;
    if (plainTitle.includes(phrase)) return IN_TITLE;
    const { headings, text } = plainPage(page, language);
    if (headings.some((heading) => heading.includes(phrase))) return IN_HEADING;
    return text.includes(phrase) ? IN_TEXT : 1;
  };
}
