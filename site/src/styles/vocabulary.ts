import { LOCALE_CODES } from '@themenportal/shared/locales';
import type { Need } from './selector-needs.ts';

const CLASS = ' class="';
const PAGE_LANGUAGE = /<html[^>]*\slang="([^"]*)"/;

/** All that selectors need, each with a number, and what of it a page has. */
export class Vocabulary {
  readonly #numbers = new Map<Need, number>();
  /** The classes among them, by name. */
  readonly #classes = new Map<string, number>();
  /** The elements among them, by the code of their first letter. */
  readonly #elements: { readonly name: string; readonly number: number }[][] = [];

  numberOf(need: Need): number {
    const known = this.#numbers.get(need);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(need, number);
    if (need.startsWith('.')) this.#classes.set(need.slice(1), number);
    if (/^[\w-]+$/.test(need)) (this.#elements[need.charCodeAt(0)] ??= []).push({ name: need, number });
    return number;
  }

  /** 1 for each need that the page meets, by its number. Goes over all of every page that is written, so without patterns. */
  in(html: string): Uint8Array {
    const met = new Uint8Array(this.#numbers.size);
    this.#findElements(html, met);
    const meet = (need: Need) => {
      const number = this.#numbers.get(need);
      if (number !== undefined) met[number] = 1;
    };
    for (const names of classesIn(html))
      for (const name of names.split(' ')) {
        const number = this.#classes.get(name);
        if (number !== undefined) met[number] = 1;
      }
    const language = PAGE_LANGUAGE.exec(html)?.[1];
    if (language === undefined) return met;
    meet(`html:lang(${language})`);
    for (const other of LOCALE_CODES) if (other !== language) meet(`html:not(:lang(${other}))`);
    return met;
  }

  #findElements(html: string, met: Uint8Array): void {
    for (let at = html.indexOf('<') + 1; at !== 0; at = html.indexOf('<', at) + 1)
      for (const { name, number } of this.#elements[html.charCodeAt(at)] ?? [])
        if (met[number] === 0 && html.startsWith(name, at) && !isInName(html.charCodeAt(at + name.length)))
          met[number] = 1;
  }
}

/** The values of all `class` attributes. */
function classesIn(html: string): ReadonlySet<string> {
  const values = new Set<string>();
  for (let at = html.indexOf(CLASS); at !== -1; at = html.indexOf(CLASS, at)) {
    const from = at + CLASS.length;
    at = html.indexOf('"', from);
    if (at === -1) break;
    values.add(html.slice(from, at));
  }
  return values;
}

/** Of an element: letters, digits and hyphens. */
function isInName(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}
