import { LOCALES } from '@themenportal/shared/locales';
import type { AtRule, Root } from 'postcss';

/** What a page shows, as far as it decides which fonts can occur in it. */
export interface PageLetters {
  codePoints: ReadonlySet<number>;
  /** Whether an element stands in italics by itself. */
  hasItalics: boolean;
}

const ITALIC_ELEMENT = /<(?:address|cite|dfn|em|i|var)[\s>]/;

/** Without the names of the languages: every page has them, in the reader's system font unless they are in its own. */
export function pageLetters(html: string): PageLetters {
  const text = LOCALES.reduce((rest, { name }) => rest.replaceAll(name, ''), html);
  return {
    codePoints: new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0)),
    hasItalics: ITALIC_ELEMENT.test(html),
  };
}

export interface FontFace {
  rule: AtRule;
  family: string;
  serves: (letters: PageLetters) => boolean;
}

export function fontFaces(root: Root): FontFace[] {
  const faces: FontFace[] = [];
  root.walkAtRules('font-face', (rule) => {
    const isItalic = valueOf(rule, 'font-style') === 'italic';
    const ranges = codePointRanges(valueOf(rule, 'unicode-range') ?? 'U+0-10FFFF');
    faces.push({
      rule,
      family: unquoted(valueOf(rule, 'font-family') ?? ''),
      serves: ({ codePoints, hasItalics }) =>
        (!isItalic || hasItalics) &&
        ranges.some(([from, to]) => [...codePoints].some((point) => point >= from && point <= to)),
    });
  });
  return faces;
}

/** The families that rules ask for. */
export function askedFamilies(root: Root): Set<string> {
  const families = new Set<string>();
  root.walkDecls('font-family', ({ parent, value }) => {
    if (parent?.type === 'rule') for (const family of value.split(',')) families.add(unquoted(family));
  });
  return families;
}

/** `U+0-FF, U+131, U+4??` as pairs of first and last code point. */
export function codePointRanges(unicodeRange: string): [number, number][] {
  return unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().slice('U+'.length).split('-');
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)];
  });
}

function valueOf(rule: AtRule, property: string): string | undefined {
  const found = rule.nodes?.find((node) => node.type === 'decl' && node.prop === property);
  return found?.type === 'decl' ? found.value : undefined;
}

function unquoted(family: string): string {
  return family.trim().replaceAll(/^["']|["']$/g, '');
}
