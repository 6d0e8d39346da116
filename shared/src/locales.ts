/** The languages the portal ships. The source language comes first; its paths carry no prefix. */
export const LOCALES = [
  { locale: 'de', lang: 'de', dir: 'ltr', name: 'Deutsch' },
  { locale: 'en', lang: 'en', dir: 'ltr', name: 'English' },
  { locale: 'tr', lang: 'tr', dir: 'ltr', name: 'Türkçe' },
  { locale: 'ar', lang: 'ar', dir: 'rtl', name: 'العربية' },
  { locale: 'uk', lang: 'uk', dir: 'ltr', name: 'Українська' },
] as const;

export type Locale = (typeof LOCALES)[number]['locale'];

/** German is what editors write first; translations follow it. */
export const SOURCE_LOCALE = 'de' satisfies Locale;

export const LOCALE_CODES: readonly Locale[] = LOCALES.map(({ locale }) => locale);

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some(({ locale }) => locale === value);
}
