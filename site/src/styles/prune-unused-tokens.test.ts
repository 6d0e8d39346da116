import postcss from 'postcss';
import { expect, it } from 'vitest';
import { pruneUnusedTokens } from './prune-unused-tokens.ts';

const prune = (css: string) =>
  postcss([pruneUnusedTokens()]).process(css, { from: undefined }).css.replaceAll(/\s+/g, ' ');

it('keeps the tokens that a property refers to, also through other tokens', () => {
  expect(prune(':root { --a: 1px; --b: var(--a); --c: 2px } p { margin: var(--b) }')).toBe(
    ':root { --a: 1px; --b: var(--a)} p { margin: var(--b) }',
  );
});

it('removes the design system’s own switch between themes', () => {
  expect(prune('.kern-dark, [data-kern-theme=dark] { --a: 1px } p { margin: var(--a) }').trim()).toBe(
    'p { margin: var(--a) }',
  );
});
