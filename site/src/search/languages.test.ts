import { LOCALE_CODES, type Locale } from '@themenportal/shared/locales';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './index.ts';
import { PAGES } from './testing/pages.ts';

const index = buildIndex(PAGES);

/** Query → the document that comes first, in the language of the page that asks. */
const FIRST_HITS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  de: {
    // inflection
    'Öffnung der Verwaltung': 'interkulturelle-oeffnung',
    Gesundheit: 'gesundheit',
    Visum: 'visa',
    Verpflichtungserklärungen: 'verpflichtung',
    // umlauts and ß either way, in any case
    einbuergerung: 'einbuergerung',
    EINBURGERUNG: 'einbuergerung',
    Buergerdienste: 'buergerdienste',
    Strasse: 'hsu',
    Groesse: 'wohnen',
    // compounds: by a part, by all parts, by a compound that no page has
    Dienste: 'buergerdienste',
    Bürger: 'buergerdienste',
    Preis: 'integrationspreis',
    Einbürgerungsantrag: 'einbuergerung-allgemein',
    Einbürgerungsverwaltung: 'einbuergerung',
    // Leichte Sprache
    'Stadt-Verwaltung': 'oeffnung-leicht',
    Stadtverwaltung: 'oeffnung-leicht',
    Rathaus: 'oeffnung-leicht',
    Visaangelegenheiten: 'visa',
    // gender forms
    Ausländerinnen: 'einreise',
    'Ausländer:innen': 'einreise',
    AusländerInnen: 'einreise',
    Migranten: 'integrationsrat',
    'Schüler*innen': 'hsu',
    Mitarbeiterin: 'interkulturelle-oeffnung',
    // codes and numbers
    '38/4-2': 'einbuergerung',
    '38/2': 'einreise',
    '44137': 'einbuergerung',
    '§ 68': 'verpflichtung',
    'Integrationspreis 2023': 'integrationspreis',
    // typing errors, and the beginning of the last word
    Einbürgrung: 'einbuergerung',
    Integratoinsrat: 'integrationsrat',
    Gesundhiet: 'gesundheit',
    'koordinierungsstelle eins': 'einsamkeit',
    // names as people write them
    'komm an nrw': 'komm-an',
    hsu: 'hsu',
    'Charta der Vielfalt': 'interkulturelle-oeffnung',
    'wie kann ich meine Wohnung anmelden': 'buergerdienste',
  },
  en: {
    'opening administrations': 'interkulturelle-oeffnung',
    naturalised: 'einbuergerung-allgemein',
    citizens: 'einbuergerung-allgemein',
    'heritage languages': 'hsu',
    'city office': 'interkulturelle-oeffnung',
    langauge: 'hsu',
    // German where there is no English
    Bürgerdienste: 'buergerdienste',
    Integrationspreis: 'integrationspreis',
  },
  tr: {
    'idare açılım': 'interkulturelle-oeffnung',
    'IDARENIN ACILIMI': 'interkulturelle-oeffnung',
    vatandaşlık: 'einbuergerung-allgemein',
    vatandaslik: 'einbuergerung-allgemein',
    VATANDAŞLIK: 'einbuergerung-allgemein',
    Dortmund: 'hsu',
    'dil dersi': 'hsu',
    çocuk: 'hsu',
    Einbürgerung: 'einbuergerung',
  },
  ar: {
    إدارة: 'interkulturelle-oeffnung',
    الاداره: 'interkulturelle-oeffnung',
    تجنس: 'einbuergerung-allgemein',
    التَّجَنُّس: 'einbuergerung-allgemein',
    معلومه: 'einbuergerung-allgemein',
    'درس اللغة': 'hsu',
    اطفال: 'hsu',
  },
  uk: {
    відкритості: 'interkulturelle-oeffnung',
    адміністрація: 'interkulturelle-oeffnung',
    громадянство: 'einbuergerung-allgemein',
    "обов'язок": 'einbuergerung-allgemein',
    обовʼязки: 'einbuergerung-allgemein',
    'урок мови': 'hsu',
    громадянсво: 'einbuergerung-allgemein',
  },
};

describe.each(LOCALE_CODES)('a search from a page in %s', (locale) => {
  it.each(Object.entries(FIRST_HITS[locale]))('finds for „%s“ first %s', (query, id) => {
    expect(index.search(query, { locale }).hits[0]?.id).toBe(id);
  });
});

describe('the languages together', () => {
  it('lists the pages of the reader’s language before German ones', () => {
    const locales = index.search('Dortmund', { locale: 'en' }).hits.map((hit) => hit.locale);
    expect(locales[0]).toBe('en');
    expect(locales).toContain('de');
    expect(locales).toEqual([...locales].sort((a, b) => Number(b === 'en') - Number(a === 'en')));
  });

  it('lists a page once, however many translations match', () => {
    const ids = index.search('HSU', { locale: 'uk' }).hits.map(({ id }) => id);
    expect(ids).toEqual(['hsu']);
  });

  it('finds words of any language from a German page', () => {
    expect(index.search('громадянства', { locale: 'de' }).hits[0]).toMatchObject({ locale: 'uk' });
  });
});
