import type { DocumentHead, SearchDocument } from '../documents/document.ts';
import type { Language } from '../languages/index.ts';

/** By how much a page is better than the sum of its words. */
export type PhraseBonus = (page: DocumentHead) => number;

const IS_TITLE = 2;
const IN_TITLE = 1.5;
const IN_HEADING = 1.3;
const IN_TEXT = 1.2;

const WORDS = /[\p{L}\p{N}]+/gu;
/** From the end of a word on, or from where a word begins. */
const NEXT_WORD = /[^\p{L}\p{N}]*(?<![\p{L}\p{N}])([\p{L}\p{N}]+)/uy;

interface FoldedPage {
  readonly headings: readonly string[];
  readonly text: string;
}

/** Folding the texts of the best pages took longer than finding them. Kept as long as the page is. */
const known = new WeakMap<SearchDocument, FoldedPage>();

function foldedPage(page: SearchDocument, language: Language): FoldedPage {
  const before = known.get(page);
  if (before) return before;
  const { headings, summary, text } = page;
  const fresh = {
    headings: headings.map((heading) => language.fold(heading)),
    text: language.fold(`${summary} ${text}`),
  };
  known.set(page, fresh);
  return fresh;
}

/** Whether whole words stand one after the other, whatever is between them. Looks only where the first one is written. */
function inSequence(words: readonly string[], text: string): boolean {
  const [first = ''] = words;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    NEXT_WORD.lastIndex = at;
    if (words.every((word) => NEXT_WORD.exec(text)?.[1] === word)) return true;
  }
  return false;
}

/** Rewards pages that hold the query word for word. Reads a page only if that is not clear from its title. */
export function phraseBonus(
  query: string,
  language: Language,
  read: (page: DocumentHead) => SearchDocument,
): PhraseBonus {
  const wordsOf = (text: string): readonly string[] => language.fold(text).match(WORDS) ?? [];
  const words = wordsOf(query);
  if (words.length === 0) return () => 1;
  return (page) => {
    const title = wordsOf(page.title);
    if (title.join(' ') === words.join(' ')) return IS_TITLE;
    if (words.length === 1) return 1;
    if (inSequence(words, title.join(' '))) return IN_TITLE;
    const { headings, text } = foldedPage(read(page), language);
    if (headings.some((heading) => inSequence(words, heading))) return IN_HEADING;
    return inSequence(words, text) ? IN_TEXT : 1;
  };
}
