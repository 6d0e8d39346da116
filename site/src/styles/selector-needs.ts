/**
 * `.card` for a class, `main` for an element, `html:lang(ar)` or `html:not(:lang(ar))` for the language of the page: what a
 * page must contain for a selector to match anything in it.
 */
export type Need = string;

const INNERMOST_FUNCTION = /:[\w-]+\([^()]*\)/g;
const PSEUDO = /::?[\w-]+/g;
const ATTRIBUTE = /\[[^\]]*\]/g;
const PAGE_LANGUAGE = /^html(?::lang\([\w-]+\)|:not\(:lang\([\w-]+\)\))/;

/** What one selector needs. States, attributes and alternatives (`:is`, `:not`) are left out: they need nothing for sure. */
export function selectorNeeds(selector: string): Need[] {
  let plain = selector.replaceAll(ATTRIBUTE, '');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(INNERMOST_FUNCTION, '');
  }
  const needs = [...plain.replaceAll(PSEUDO, '').matchAll(/\.[\w-]+|(?<![\w.#-])[a-z][\w-]*/gi)].map(([need]) => need);
  return [...needs, ...(PAGE_LANGUAGE.exec(selector) ?? [])];
}
