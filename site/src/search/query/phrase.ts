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

/** Rewards pages that hold the query word for word. */
export function phraseBonus(query: string, language: Language): PhraseBonus {
  const phrase = plain(query, language);
  const isPhrase = phrase.trim().includes(' ');
  if (phrase.trim() === '') return () => 1;
  return ({ title, headings, summary, text }) => {
    const plainTitle = plain(title, language);
    if (plainTitle === phrase) return IS_TITLE;
    if (!isPhrase) return 1;
    if (plainTitle.includes(phrase)) return IN_TITLE;
    if (headings.some((heading) => plain(heading, language).includes(phrase))) return IN_HEADING;
    return plain(`${summary} ${text}`, language).includes(phrase) ? IN_TEXT : 1;
  };
}
