import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG_MAX_LENGTH, SLUG_PATTERN, suggestSlug } from './slug.ts';

describe('a suggested slug', () => {
  it.each([
    ['Interkulturelle Öffnung der Verwaltung', 'interkulturelle-oeffnung-der-verwaltung'],
    ['Straße & Grün', 'strasse-gruen'],
    ['GROẞE MAẞNAHME', 'grosse-massnahme'],
    [
      'Dienstleistungszentrum Migration & Integration (MigraDo)',
      'dienstleistungszentrum-migration-integration-migrado',
    ],
    ['Abgabe nach § 68 AufenthG', 'abgabe-nach-68-aufenthg'],
    ['Міжкультурна відкритість', 'mizhkulturna-vidkrytist'],
    ['Її Єдність', 'yii-yednist'],
    ['الاندماج', 'alandmaj'],
    ['  --  ', ''],
  ])('of %j is %j', (title, slug) => {
    expect(suggestSlug(title)).toBe(slug);
  });

  it('drops the dots of an umlaut in Turkish', () => {
    expect(suggestSlug('Kültürlerarası Açılım', 'tr')).toBe('kulturlerarasi-acilim');
  });

  it('is the same for composed and decomposed umlauts', () => {
    expect(suggestSlug('Öffnung'.normalize('NFD'))).toBe(suggestSlug('Öffnung'.normalize('NFC')));
  });

  it('ends at a word when the title is too long', () => {
    expect(suggestSlug('wort '.repeat(30))).toMatch(/^(wort-)*wort$/);
  });

  it('is empty or a valid slug, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = suggestSlug(title);
        expect(slug === '' || (SLUG_PATTERN.test(slug) && slug.length <= SLUG_MAX_LENGTH)).toBe(true);
      }),
    );
  });
});
