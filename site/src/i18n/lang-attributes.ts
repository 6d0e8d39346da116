import type { Language } from './texts.ts';

/** For a passage in another language than the page; nothing where it is the same. */
export function langAttributes(language: Language | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language ? { lang: language.lang, dir: language.dir } : {};
}
