import { describe, expect, it } from 'vitest';
import { LOCALE_CODES, isLocale } from './locales.ts';
import { conceptPath, homePath, legalPagePath, officePath, plainLanguagePath, topicPath } from './paths.ts';

describe('paths', () => {
  it('have no prefix in German and the code of the language elsewhere', () => {
    expect(LOCALE_CODES.map(homePath)).toEqual(['/', '/en/', '/tr/', '/ar/', '/uk/']);
  });

  it('lead through the tree', () => {
    expect(topicPath('de', ['themen', 'integration'])).toBe('/themen/integration/');
    expect(topicPath('en', ['topics', 'integration'])).toBe('/en/topics/integration/');
    expect(officePath('de', ['personalamt'])).toBe('/rathaus/verwaltung/personalamt/');
  });

  it('keep each kind of page in a room of its own', () => {
    expect(conceptPath('de', 'a')).toBe('/konzepte/a/');
    expect(legalPagePath('en', 'imprint')).toBe('/en/imprint/');
    expect(plainLanguagePath('/themen/')).toBe('/themen/leichte-sprache/');
  });
});

describe('a locale', () => {
  it('is one that the portal ships', () => {
    expect(isLocale('uk')).toBe(true);
    expect(isLocale('fr')).toBe(false);
    expect(isLocale(undefined)).toBe(false);
  });
});
