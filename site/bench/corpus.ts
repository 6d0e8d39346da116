import type { Locale } from '@themenportal/shared/locales';
import type { SearchDocument } from '../src/search/index.ts';

/** The same numbers on every run, so that two runs measure the same work. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const GERMAN_PARTS =
  `Amt Antrag Arbeit Aufenthalt Ausbildung Ausländer Ausweis Bau Behinderten Beirat Beratung Bescheid Bescheinigung
  Betreuung Bezirk Bildung Büro Bürger Dienst Dienstleistung Ehe Einbürgerung Einwohner Eltern Energie Erlaubnis Familie
  Feuerwehr Förderung Formular Frauen Frist Führung Gebühr Geburt Gemeinde Genehmigung Geschichte Gesundheit Gewerbe
  Grundstück Hafen Haus Heirat Hilfe Hund Integration Jugend Kind Kita Konzept Kultur Land Leistung Markt Meldung Migration
  Mobilität Müll Museum Nachweis Ordnung Park Pass Pflege Plan Planung Preis Programm Projekt Rat Raum Register Rente Sanierung
  Schule Schüler Senioren Sicherheit Siedlung Sozial Sport Sprache Stadt Stadtteil Steuer Straße Tarif Termin Theater Tier
  Umwelt Unterkunft Unterricht Urkunde Vereine Verfahren Verkehr Vermessung Verpflichtung Vertrag Verwaltung Wahl Wald Wasser
  Weg Weiterbildung Wirtschaft Wohnung Zentrum Zeugnis Zulassung Zuwanderung`.split(/\s+/);
const LINKED = new Set(['ung', 'ion', 'ät', 'ft', 'tt', 'en']);
const GERMAN_PLAIN =
  `bietet informiert unterstützt berät beantragen anmelden persönlich kostenlos online schriftlich wichtig neue
  städtische öffentliche zuständig mehrsprachig gemeinsam jährlich Menschen Beschäftigte Unterlagen Stelle Fragen Angebot
  Kosten Mitarbeiterinnen Migrant*innen Bürger:innen und oder für mit in der die das den dem bei von zur zum auf ist sind`.split(
    /\s+/,
  );

const OTHERS: Readonly<Record<Exclude<Locale, 'de'>, readonly string[]>> = {
  en: `application residence permit citizenship office advice family school integration migration health housing tax form
    fee deadline certificate language course support city council district the of and for with public services`.split(
    /\s+/,
  ),
  tr: `başvuru oturma izni vatandaşlık belediye danışma aile okul entegrasyon göç sağlık konut vergi form ücret süre belge
    dil kursu destek şehir meclis ilçe ve için ile kamu hizmetleri`.split(/\s+/),
  ar: `طلب إقامة تصريح الجنسية مكتب استشارة عائلة مدرسة اندماج هجرة صحة سكن ضريبة نموذج رسوم موعد شهادة لغة دورة دعم
    المدينة المجلس في من على خدمات عامة`.split(/\s+/),
  uk: `заява проживання дозвіл громадянство управління консультація родина школа інтеграція міграція здоров’я житло податок
    форма плата термін свідоцтво мова курс підтримка місто рада в і для послуги`.split(/\s+/),
};

/** Few words are common, many are rare, as in any language. */
const pick = (list: readonly string[], next: () => number) => list[Math.floor(list.length * next() ** 2.5)] ?? '';

function compound(next: () => number): string {
  const [first, second] = [pick(GERMAN_PARTS, next), pick(GERMAN_PARTS, next)];
  const linked = [...LINKED].some((end) => first.endsWith(end)) && !first.endsWith('e') ? `${first}s` : first;
  return linked + second.toLowerCase();
}

function germanWord(next: () => number): string {
  const kind = next();
  if (kind < 0.55) return pick(GERMAN_PLAIN, next);
  if (kind < 0.75) return pick(GERMAN_PARTS, next);
  if (kind < 0.98) return compound(next);
  return `${compound(next)}${Math.floor(next() * 40)}-${Math.floor(next() * 9)}`;
}

function page(locale: Locale, number: number, next: () => number): SearchDocument {
  const word = locale === 'de' ? () => germanWord(next) : () => pick(OTHERS[locale], next);
  const text = (length: number) => Array.from({ length }, word).join(' ');
  const title = locale === 'de' ? `${compound(next)} ${text(3)}` : text(4);
  return {
    id: `page-${number}`,
    locale,
    path: `/${locale}/page-${number}/`,
    title,
    headings: Array.from({ length: 5 }, () => text(4)),
    summary: text(20),
    text: text(380),
    breadcrumb: [text(1), text(2)],
  };
}

/** German pages, and a translation of every fifth into each of the other languages. */
export function corpus(pages: number): SearchDocument[] {
  const next = random(2026);
  const locales: Locale[] = ['de', 'en', 'tr', 'ar', 'uk'];
  return locales.flatMap((locale) =>
    Array.from({ length: pages }, (_, number) => number)
      .filter((number) => locale === 'de' || number % 5 === 0)
      .map((number) => page(locale, number, next)),
  );
}
