import { LOCALES } from '@themenportal/shared/locales';
import type { AtRule } from 'postcss';

/** What a page shows, as far as it decides which fonts can occur in it. */
export interface PageLetters {
  codePoints: ReadonlySet<number>;
  /** Whether an element stands in italics by itself. */
  hasItalics: boolean;
}

const ITALIC_ELEMENT = /<(?:address|cite|dfn|em|i|var)[\s>]/;

const BEYOND_ASCII = /[^\0-\x7f]+/g;

/** Without the names of languages in other scripts: every page has them, in the reader's system font unless they are in its own. */
export function pageLetters(html: string): PageLetters {
  const words = new Set(html.match(BEYOND_ASCII));
  for (const { name } of LOCALES) words.delete(name);
  const letters = [...words].flatMap((word) => Array.from(word, (letter) => letter.codePointAt(0) ?? 0));
  // No page is without letters of ASCII, and no font has only some of them.
  return { codePoints: new Set([...letters, 0x61]), hasItalics: ITALIC_ELEMENT.test(html) };
}

export interface FontFace {
  family: string;
  serves: (letters: PageLetters) => boolean;
}

/** What a `@font-face` is for. */
export function fontFace(rule: AtRule): FontFace {
  const isItalic = valueOf(rule, 'font-style') === 'italic';
  const ranges = codePointRanges(valueOf(rule, 'unicode-range') ?? 'U+0-10FFFF');
  return {
    family: unquoted(valueOf(rule, 'font-family') ?? ''),
    serves: ({ codePoints, hasItalics }) =>
      (!isItalic || hasItalics) && [...codePoints].some((point) => isIn(ranges, point)),
  };
}

/** Those that a value of `font-family` asks for. */
export function familiesIn(value: string): string[] {
  return value.split(',').map(unquoted);
}

/** `U+0-FF, U+131, U+4??` as pairs of first and last code point. */
export function codePointRanges(unicodeRange: string): [number, number][] {
  return unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice('U+'.length).split('-');
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)];
  });
}

function isIn(ranges: readonly (readonly [number, number])[], point: number): boolean {
  return ranges.some(([from, to]) => point >= from && point <= to);
}

function valueOf(rule: AtRule, property: string): string | undefined {
  const found = rule.nodes?.find((node) => node.type === 'decl' && node.prop === property);
  return found?.type === 'decl' ? found.value : undefined;
}

function unquoted(family: string): string {
  return family.trim().replaceAll(/^["']|["']$/g, '');
}
