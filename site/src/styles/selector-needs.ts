import { LOCALE_CODES } from '@themenportal/shared/locales';

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

/** Each finding once: of thousands in a page, some dozens are different. */
function each(html: string, pattern: RegExp): ReadonlySet<string> {
  return new Set(html.match(pattern));
}

/** All that selectors can find in a page. */
export function pageVocabulary(html: string): ReadonlySet<Need> {
  const vocabulary = new Set<Need>();
  for (const tag of each(html, /<[a-z][\w-]*/gi)) vocabulary.add(tag.slice(1));
  for (const [, language = ''] of html.matchAll(/<html[^>]*\slang="([^"]*)"/g)) {
    vocabulary.add(`html:lang(${language})`);
    for (const other of LOCALE_CODES) if (other !== language) vocabulary.add(`html:not(:lang(${other}))`);
  }
  for (const attribute of each(html, /\sclass="[^"]*"/g)) {
    for (const name of attribute.slice(' class="'.length, -1).split(/\s+/)) vocabulary.add(`.${name}`);
  }
  return vocabulary;
}
