import { describe, expect, it } from 'vitest';
import {
  BARRIER_IN_SIMPLE_WORDS_PATH,
  BARRIER_IN_SIMPLE_WORDS_THANKS_PATH,
  feedbackPath,
  feedbackThanksPath,
} from './feedback/index.ts';
import { LOCALE_CODES } from './locales.ts';
import { gonePath, homePath, notFoundPath, officePath, openNowPath, plainLanguagePath, searchPath } from './paths.ts';
import { isReservedPath } from './reserved-paths.ts';

describe('a reserved path', () => {
  it.each(LOCALE_CODES)('is one of a page of the portal itself, in "%s"', (locale) => {
    const own = [
      homePath(locale),
      notFoundPath(locale),
      gonePath(locale),
      searchPath(locale),
      feedbackPath(locale, 'page'),
      feedbackThanksPath(locale, 'page'),
      feedbackPath(locale, 'barrier'),
      feedbackThanksPath(locale, 'barrier'),
    ];
    expect(own.filter((path) => !isReservedPath(path))).toEqual([]);
  });

  it('is one of the German form in simple words', () => {
    expect(isReservedPath(BARRIER_IN_SIMPLE_WORDS_PATH)).toBe(true);
    expect(isReservedPath(BARRIER_IN_SIMPLE_WORDS_THANKS_PATH)).toBe(true);
  });

  it('is one of a text in Leichte Sprache', () => {
    expect(isReservedPath(plainLanguagePath('/themen/'))).toBe(true);
    expect(isReservedPath(plainLanguagePath('/'))).toBe(true);
  });

  it.each(LOCALE_CODES)('says below an office of any depth whether it is open, in "%s"', (locale) => {
    expect(isReservedPath(openNowPath(locale, officePath(locale, ['amt'])))).toBe(true);
    expect(isReservedPath(openNowPath(locale, officePath(locale, ['fachbereich', 'amt'])))).toBe(true);
  });

  it('is none of a document', () => {
    const free = ['/themen/', '/themen/suche/', '/suche-2/', '/search/', '/en/suche/', '/themen/jetzt/', '/jetzt/'];
    const offices = [officePath('de', ['amt']), officePath('de', ['jetzt']), officePath('de', ['amt', 'now'])];
    expect([...free, ...offices].filter(isReservedPath)).toEqual([]);
  });
});
