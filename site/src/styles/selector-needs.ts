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

const CLASS = ' class="';

/** All that selectors can find in a page. Goes over all of every page that is written, so without patterns. */
export function pageVocabulary(html: string): ReadonlySet<Need> {
  const vocabulary = new Set<Need>();
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const end = endOfName(html, at + 1);
    if (end > at + 1) vocabulary.add(html.slice(at + 1, end));
    at = end;
  }
  for (const [, language = ''] of html.matchAll(/<html[^>]*\slang="([^"]*)"/g)) {
    vocabulary.add(`html:lang(${language})`);
    for (const other of LOCALE_CODES) if (other !== language) vocabulary.add(`html:not(:lang(${other}))`);
  }
  const classes = new Set<string>();
  for (let at = html.indexOf(CLASS); at !== -1; at = html.indexOf(CLASS, at)) {
    const from = at + CLASS.length;
    at = html.indexOf('"', from);
    if (at === -1) break;
    classes.add(html.slice(from, at));
  }
  for (const names of classes) for (const name of names.split(/\s+/)) vocabulary.add(`.${name}`);
  return vocabulary;
}

/** Of an element: letters, digits and hyphens. */
function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    const isPart = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
    if (!isPart) break;
  }
  return at;
}
