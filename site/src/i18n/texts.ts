import { LOCALES, type Locale } from '@themenportal/shared/locales';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export type Texts = typeof de;

const TEXTS: Readonly<Record<Locale, Texts>> = { de, en, tr, ar, uk };

export function textsFor(locale: Locale): Texts {
  return TEXTS[locale];
}

/** Language and direction, as the `html` element and foreign passages carry them. */
export type Language = Pick<(typeof LOCALES)[number], 'locale' | 'lang' | 'dir' | 'name'>;

export function languageOf(locale: Locale): Language {
  const language = LOCALES.find((candidate) => candidate.locale === locale);
  if (!language) throw new Error(`No language for locale "${locale}". Add it to LOCALES.`);
  return language;
}
