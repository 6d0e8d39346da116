import { describe, expect, it } from 'vitest';
import { withOwnStyles } from './page-styles.ts';
import { selectorNeeds } from './selector-needs.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;
const stylesOf = (css: string, body: string) =>
  /<style>([\s\S]*)<\/style>/.exec(withOwnStyles(page(css, body)))?.[1]?.replaceAll(/\s+/g, '');

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

  it('are not taken from what a text says', () => {
    const css = '.b{color:red}';
    expect(stylesOf(css, '<p>class=&quot;b&quot; &lt;b&gt;</p>')).toBe('');
  });
});

it.each([
  ['.card > h3 + p', ['.card', 'h3', 'p']],
  ['.page-head__office:has(> a:not(.x)) span', ['.page-head__office', 'span']],
  ['details[open] > summary::marker', ['details', 'summary']],
  ['*', []],
  [':root', []],
])('the selector %s needs %j', (selector, needs) => {
  expect(selectorNeeds(selector)).toEqual(needs);
});
