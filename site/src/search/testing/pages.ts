import type { Locale } from '@themenportal/shared/locales';
import type { SearchDocument } from '../documents/document.ts';

interface Brief {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
  readonly headings?: readonly string[];
}

function pages(locale: Locale, briefs: Readonly<Record<string, Brief>>): SearchDocument[] {
  return Object.entries(briefs).map(([id, { title, summary, text = '', headings = [] }]) => ({
    id,
    locale,
    path: locale === 'de' ? `/${id}/` : `/${locale}/${id}/`,
    title,
    summary,
    text,
    headings: [...headings],
    breadcrumb: [],
  }));
}

const german = pages('de', {
  'interkulturelle-oeffnung': {
    title: 'Interkulturelle Öffnung der Verwaltung',
    summary: 'Die Stadt hat die "Charta der Vielfalt" unterzeichnet und öffnet sich.',
    headings: ['Hintergrund "Charta der Vielfalt"', 'Rahmenkonzept'],
    text: 'Zwei Beschlüsse geben die Richtung vor. Das Personalamt schult seine Mitarbeiter*innen, und die Stadtverwaltung bildet aus.',
  },
  'oeffnung-leicht': {
    title: 'Die Stadt·verwaltung öffnet sich',
    summary: 'In Leichter Sprache: Das Rat-Haus ist für alle da.',
  },
  einbuergerung: {
    title: 'Einbürgerung (38/4-2)',
    summary: 'Wer deutsche Staatsangehörige werden will, stellt hier den Antrag.',
    text: 'Das Team prüft Ihre Unterlagen. Termine gibt es am Südwall 21-23, 44137 Dortmund.',
  },
  'einbuergerung-allgemein': {
    title: 'Allgemeine Informationen zur Einbürgerung',
    summary: 'Was nötig ist, bevor Sie einen Einbürgerungsantrag abgeben.',
  },
  einreise: {
    title: 'Einreise & Erwerbstätigkeit (38/2-1)',
    summary: 'Anmeldung und Begleitung für Ausländer*innen, die neu in Deutschland sind.',
  },
  buergerdienste: {
    title: 'Bürgerdienste',
    summary: 'Wohnung anmelden, Ausweise und Pässe beantragen.',
    text: 'Viele Bürgerinnen und Bürger kommen zuerst hierher. Der Dienst ist kostenlos.',
  },
  integrationsrat: {
    title: 'Integrationsrat',
    summary: 'Die gewählte Vertretung der Migrant:innen in der Stadt.',
    text: 'Der Rat der Stadt hört ihn zu Fragen der Integration.',
  },
  integrationspreis: {
    title: 'Integrationspreis 2023',
    summary: 'Ausgezeichnet wurden Projekte aus den Stadtteilen.',
  },
  hsu: {
    title: 'Herkunftssprachlicher Unterricht (HSU) in Dortmund',
    summary: 'Ein freiwilliges Angebot für mehrsprachige SchülerInnen.',
    text: 'Die Straße zur Schule ist kurz. Anmelden können Sie Ihr Kind im Sekretariat.',
  },
  visa: {
    title: 'Visa-Angelegenheiten',
    summary: 'Zuständig für Einreiseverfahren und den ersten Aufenthaltstitel.',
  },
  verpflichtung: {
    title: 'Abgabe einer Verpflichtungserklärung nach § 68 Aufenthaltsgesetz (AufenthG)',
    summary: 'Wer für die Kosten eines Gastes einsteht, erklärt das hier.',
  },
  'komm-an': { title: 'Landesprogramm "KOMM-AN NRW"', summary: 'Das Land fördert das Ehrenamt.' },
  einsamkeit: { title: 'Koordinierungsstelle Einsamkeit', summary: 'Hier gibt es Hilfe gegen das Alleinsein.' },
  gesundheit: {
    title: 'Migration und Gesundheit',
    summary: 'Ärztliche Versorgung für Menschen, die zugewandert sind.',
  },
  wohnen: { title: 'Wohnen', summary: 'Wohngeld, Mieten und Hilfe bei Obdachlosigkeit. Die Größe der Wohnung zählt.' },
  impressum: { title: 'Impressum', summary: 'Wer diese Seiten verantwortet.' },
});

const english = pages('en', {
  'interkulturelle-oeffnung': {
    title: 'Intercultural Opening of the Administration',
    summary: 'The city has signed the “Charta der Vielfalt” (Diversity Charter).',
    text: 'The city’s offices train their employees and hire trainees from immigrant families.',
  },
  'einbuergerung-allgemein': {
    title: 'General Information on Naturalisation',
    summary: 'How to become a German citizen and what conditions apply.',
  },
  hsu: {
    title: 'Heritage Language Classes (HSU) in Dortmund',
    summary: 'Multilingual children build on the language of their family.',
  },
});

const turkish = pages('tr', {
  'interkulturelle-oeffnung': {
    title: 'İdarenin Kültürlerarası Açılımı',
    summary: 'Şehir, Çeşitlilik Şartı’na katıldı. Bütün daireler bunun için çalışıyor.',
  },
  'einbuergerung-allgemein': {
    title: 'Vatandaşlığa Geçiş Hakkında Genel Bilgiler',
    summary: 'Alman vatandaşı olmak için aranan koşullar.',
  },
  hsu: { title: "Dortmund'da Köken Dili Dersleri (HSU)", summary: 'Çocuklar ailelerinin dilini geliştirir.' },
});

const arabic = pages('ar', {
  'interkulturelle-oeffnung': {
    title: 'انفتاح الإدارة على الثقافات',
    summary: 'انضمت المدينة إلى ميثاق التنوع وتنفتح إدارتها على الجميع.',
  },
  'einbuergerung-allgemein': { title: 'معلومات عامة عن التجنّس', summary: 'الشروط المطلوبة للحصول على الجنسية.' },
  hsu: { title: 'دروس لغة الأصل (HSU) في دورتموند', summary: 'يطوّر الأطفال لغة أسرتهم.' },
});

const ukrainian = pages('uk', {
  'interkulturelle-oeffnung': {
    title: 'Міжкультурна відкритість адміністрації',
    summary: 'Місто приєдналося до Хартії різноманітності.',
  },
  'einbuergerung-allgemein': {
    title: 'Загальна інформація про набуття громадянства',
    summary: 'Права й обов’язки громадян Німеччини.',
  },
  hsu: { title: 'Уроки мови походження (HSU) у Дортмунді', summary: 'Діти й підлітки розвивають мову своєї родини.' },
});

/** A small city: pages as a topic portal has them, most of them in German only. */
export const PAGES: readonly SearchDocument[] = [...german, ...english, ...turkish, ...arabic, ...ukrainian];
