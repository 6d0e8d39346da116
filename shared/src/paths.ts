import { isLocale, type Locale, SOURCE_LOCALE } from './locales.ts';

/**
 * Addresses of the portal's pages: always absolute, always with a trailing slash.
 * German has no prefix; every other language starts with its code.
 */

/** Depth of the topic and office trees, the root counted as one. */
export const MAX_TREE_DEPTH = 6;

const OFFICE_ROOT: Readonly<Record<Locale, readonly string[]>> = {
  de: ['rathaus', 'verwaltung'],
  en: ['city-hall', 'administration'],
  tr: ['belediye', 'idare'],
  ar: ['baladiya', 'idara'],
  uk: ['ratusha', 'administratsiia'],
};

const CONCEPT_ROOT: Readonly<Record<Locale, string>> = {
  de: 'konzepte',
  en: 'concepts',
  tr: 'kavramlar',
  ar: 'mafahim',
  uk: 'kontseptsii',
};

const SEARCH_SEGMENT: Readonly<Record<Locale, string>> = {
  de: 'suche',
  en: 'search',
  tr: 'arama',
  ar: 'bahth',
  uk: 'poshuk',
};

const OPEN_NOW_SEGMENT: Readonly<Record<Locale, string>> = {
  de: 'jetzt',
  en: 'now',
  tr: 'simdi',
  ar: 'al-an',
  uk: 'zaraz',
};

/** Its own segment below a topic's German address. */
const PLAIN_LANGUAGE_SEGMENT = 'leichte-sprache';

export function homePath(locale: Locale): string {
  return locale === SOURCE_LOCALE ? '/' : `/${locale}/`;
}

/** The language that a path is of; German where it names none. */
export function localeOfPath(path: string): Locale {
  const segment = path.split('/')[1];
  return isLocale(segment) ? segment : SOURCE_LOCALE;
}

/** `slugs` from the root topic down to the topic itself. The root topic of the city is `themen`. */
export function topicPath(locale: Locale, slugs: readonly string[]): string {
  return join(locale, slugs);
}

/** `slugs` from the topmost office down to the office itself. */
export function officePath(locale: Locale, slugs: readonly string[]): string {
  return join(locale, [...OFFICE_ROOT[locale], ...slugs]);
}

export function conceptPath(locale: Locale, slug: string): string {
  return join(locale, [CONCEPT_ROOT[locale], slug]);
}

export function legalPagePath(locale: Locale, slug: string): string {
  return join(locale, [slug]);
}

/** The page of a German page's text in Leichte Sprache, from that page's path. */
export function plainLanguagePath(path: string): string {
  return `${path}${PLAIN_LANGUAGE_SEGMENT}/`;
}

/** The page that says whether an office is open at this moment, from the office's path in that language. */
export function openNowPath(locale: Locale, path: string): string {
  return `${path}${OPEN_NOW_SEGMENT[locale]}/`;
}

/** An office's hours as a calendar (iCalendar), from the office's path. */
export function hoursCalendarPath(path: string): string {
  return `${path}oeffnungszeiten.ics`;
}

export function searchPath(locale: Locale): string {
  return join(locale, [SEARCH_SEGMENT[locale]]);
}

/** What stands in the place of a page that does not exist. */
export function notFoundPath(locale: Locale): string {
  return join(locale, ['404']);
}

/** What stands in the place of a page that was there once. */
export function gonePath(locale: Locale): string {
  return join(locale, ['410']);
}

function join(locale: Locale, segments: readonly string[]): string {
  return `${homePath(locale)}${segments.join('/')}/`;
}
