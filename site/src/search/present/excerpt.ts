import type { SearchDocument } from '../documents/document.ts';
import type { Token } from '../text/tokenize.ts';
import type { MarkedText } from './marked-text.ts';
import type { Match, Matcher } from './matcher.ts';

/** About two lines on a phone. */
const LENGTH = 200;
const LEAD = 50;
const ELLIPSIS = '…';

/** The beginning of the stretch that stands for most words of the query; the earliest among equals. */
function bestStart(matches: readonly Match[]): { start: number; words: number } {
  let best = { start: 0, words: 0 };
  matches.forEach(({ start }, at) => {
    const groups = new Set<number>();
    for (let next = at; next < matches.length; next += 1) {
      const match = matches[next];
      if (!match || match.end > start + LENGTH - LEAD) break;
      groups.add(match.group);
    }
    if (groups.size > best.words) best = { start, words: groups.size };
  });
  return best;
}

function cut(text: string, around: number, tokens: readonly Token[], matches: readonly Match[]): MarkedText {
  if (text.length <= LENGTH) return { text, marks: matches.map(({ start, end }) => ({ start, end })) };
  const from = around <= LEAD ? 0 : (tokens.find(({ start }) => start >= around - LEAD)?.start ?? around);
  const last = tokens.findLast(({ start, end }) => start >= from && end <= from + LENGTH);
  const to = text.length <= from + LENGTH ? text.length : (last?.end ?? from + LENGTH);
  const before = from > 0 ? `${ELLIPSIS} ` : '';
  const after = to < text.length ? ` ${ELLIPSIS}` : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    marks: matches
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** Prefers the summary, which an editor wrote for this place, unless the text says more about the query. */
export function excerpt({ summary, text }: SearchDocument, matcher: Matcher): MarkedText {
  const stretchOf = (source: string) => {
    const { tokens, matches } = matcher.find(source);
    return { source, tokens, matches, ...bestStart(matches) };
  };
  const inSummary = stretchOf(summary);
  // The text is long, and cannot say more than everything.
  const isEnough = summary !== '' && inSummary.words === matcher.words;
  const inText = isEnough ? inSummary : stretchOf(text);
  const best = summary === '' || inText.words > inSummary.words ? inText : inSummary;
  return cut(best.source, best.start, best.tokens, best.matches);
}
