import type { Locale } from '@themenportal/shared/locales';

/** Arabic with the digits that German documents, timetables and phones show. */
const INTL_LOCALE: Readonly<Record<Locale, string>> = { de: 'de', en: 'en-GB', tr: 'tr', ar: 'ar-u-nu-latn', uk: 'uk' };

/** Making one takes longer than a page does. */
const formats = new Map<Locale, Intl.DateTimeFormat>();

/** ISO 8601 instant → date and time in the city, `24. November 2026 um 18:00`. */
export function formatInstant(locale: Locale, instant: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(INTL_LOCALE[locale], style);
  formats.set(locale, format);
  return format.format(new Date(instant));
}
