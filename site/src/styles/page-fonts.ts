import { LOCALES } from '@themenportal/shared/locales';
import { remembering } from '@themenportal/shared/remembering';
import type { AtRule } from 'postcss';

interface FontFace {
  readonly ranges: readonly (readonly [number, number])[];
  readonly isItalic: boolean;
}

const ITALIC_ELEMENT = /<(?:address|cite|dfn|em|i|var)[\s>]/;

const BEYOND_ASCII = /[^\0-\x7f]+/g;

/** The fonts that a sheet declares, and which of them can occur in a page. */
export class PageFonts {
  readonly #faces: FontFace[] = [];
  readonly #facesOf = remembering((letter: string): readonly number[] => {
    const point = letter.codePointAt(0) ?? 0;
    return [...this.#faces.keys()].filter((index) => isIn(this.#faces[index]?.ranges ?? [], point));
  });

  /** Takes up a `@font-face`; says by what index it is known, and as what family. All of them, before the first page. */
  add(rule: AtRule): { index: number; family: string } {
    const ranges = codePointRanges(valueOf(rule, 'unicode-range') ?? 'U+0-10FFFF');
    const index = this.#faces.push({ ranges, isItalic: valueOf(rule, 'font-style') === 'italic' }) - 1;
    return { index, family: unquoted(valueOf(rule, 'font-family') ?? '') };
  }

  /** By index, whether a page has letters of it. */
  in(html: string): boolean[] {
    const words = new Set(html.match(BEYOND_ASCII));
    // Every page has the names of languages in other scripts, in the reader's system font unless they are in its own.
    for (const { name } of LOCALES) words.delete(name);
    // No page is without letters of ASCII, and no font has only some of them.
    words.add('a');
    const hasItalics = ITALIC_ELEMENT.test(html);
    const occurs = this.#faces.map(() => false);
    for (const word of words)
      for (const letter of word) for (const index of this.#facesOf(letter)) occurs[index] = true;
    return occurs.map((does, index) => does && (hasItalics || !this.#faces[index]?.isItalic));
  }
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
