import { describe, expect, it } from 'vitest';
import { codePointRanges } from './page-fonts.ts';
import { STYLE_PLACE, withOwnStyles } from './page-styles.ts';
import { selectorNeeds } from './selector-needs.ts';
import { SiteStyles } from './site-styles.ts';

const page = (body: string) => `<head>${STYLE_PLACE}</head><body>${body}</body>`;
const stylesOf = (css: string, body: string) =>
  /<style>([\s\S]*)<\/style>/.exec(withOwnStyles(page(body), new SiteStyles(css)))?.[1]?.replaceAll(/\s+/g, '');

describe('the styles of a page', () => {
  it('are those whose classes and elements occur in it', () => {
    const css = '.card{color:red}.card h3{margin:0}.hit{color:blue}nav li{margin:0}';
    expect(stylesOf(css, '<div class="wide card"><h3>x</h3></div>')).toBe('.card{color:red}.cardh3{margin:0}');
  });

  it('lose the parts of a list of selectors that match nothing, and the query around nothing', () => {
    const css = '.a,.b{color:red}@media print{.b{color:blue}}@media screen{.a{color:green}}';
    expect(stylesOf(css, '<p class="a"></p>')).toBe('.a{color:red}@mediascreen{.a{color:green}}');
  });

  it('keep states, attributes, alternatives and animations', () => {
    const css =
      'a:hover{color:red}a:not(.b):focus-visible{color:red}[dir=rtl] a{color:red}:is(.x,a)::after{color:red}@keyframes k{from{top:0}to{top:1px}}';
    expect(stylesOf(css, '<a href="/">x</a>')).toBe(css.replaceAll(' ', ''));
  });

  it('keep the tokens that they refer to and no other', () => {
    const css = ':root{--a:1px;--b:2px}.a{margin:var(--a)}.b{margin:var(--b)}';
    expect(stylesOf(css, '<p class="b"></p>')).toBe(':root{--b:2px}.b{margin:var(--b)}');
  });

  it('keep what holds for the language of the page and no other', () => {
    const css =
      'html:lang(ar){line-height:2}html:lang(uk){line-height:3}html:not(:lang(ar)){line-height:4}html:not(:lang(uk)){margin:0}';
    const own = withOwnStyles(`<html lang="ar"><head>${STYLE_PLACE}</head></html>`, new SiteStyles(css));
    expect(own).toContain('<style>html:lang(ar){line-height:2}html:not(:lang(uk)){margin:0}</style>');
  });

  it('are not taken from what a text says', () => {
    const css = '.b{color:red}';
    expect(stylesOf(css, '<p>class=&quot;b&quot; &lt;b&gt;</p>')).toBe('');
  });
});

const FONTS = [
  "@font-face{font-family:'F';font-style:normal;src:url(latin);unicode-range:U+0-FF}",
  "@font-face{font-family:'F';font-style:italic;src:url(latin-italic);unicode-range:U+0-FF}",
  "@font-face{font-family:'F';font-style:normal;src:url(cyrillic);unicode-range:U+301,U+4??}",
  "@font-face{font-family:'G';font-style:normal;src:url(other);unicode-range:U+0-FF}",
].join('');
const fontsOf = (body: string) =>
  [...(stylesOf(`${FONTS}p{font-family:'F',serif}.g{font-family:'G'}`, body) ?? '').matchAll(/url\((.*?)\)/g)].map(
    ([, font]) => font,
  );

describe('the fonts of a page', () => {
  it.each([
    ['those of its letters', '<p>Wasser</p>', ['latin']],
    ['those of another script that it quotes', '<p>Вода</p>', ['latin', 'cyrillic']],
    ['none for the name of a language alone', '<p>Українська</p>', ['latin']],
    ['the italic one where something is emphasised', '<p><em>Wasser</em></p>', ['latin', 'latin-italic']],
    ['those that one of its styles asks for', '<p class="g">Wasser</p>', ['latin', 'other']],
  ])('are %s', (_, body, fonts) => {
    expect(fontsOf(body)).toEqual(fonts);
  });

  it.each([
    ['U+131', [[0x131, 0x131]]],
    [
      'U+0-FF, U+152-153',
      [
        [0, 0xff],
        [0x152, 0x153],
      ],
    ],
    ['U+6??', [[0x600, 0x6ff]]],
  ])('%s means the code points %j', (range, pairs) => {
    expect(codePointRanges(range)).toEqual(pairs);
  });
});

it.each([
  ['.card > h3 + p', ['.card', 'h3', 'p']],
  ['.page-head__office:has(> a:not(.x)) span', ['.page-head__office', 'span']],
  ['details[open] > summary::marker', ['details', 'summary']],
  ['*', []],
  [':root', []],
  ['html:lang(ar) p', ['html', 'p', 'html:lang(ar)']],
  ['html:not(:lang(ar)) :lang(ar)', ['html', 'html:not(:lang(ar))']],
])('the selector %s needs %j', (selector, needs) => {
  expect(selectorNeeds(selector)).toEqual(needs);
});
