import { parsePhoneNumberWithError } from 'libphonenumber-js/min';
import { localTimeOf } from '@themenportal/shared/hours';
import type { Locale } from '@themenportal/shared/locales';
import { remembering } from '@themenportal/shared/remembering';

/** Arabic with the digits that German documents, timetables and phones show. */
const INTL_LOCALE: Readonly<Record<Locale, string>> = { de: 'de', en: 'en-GB', tr: 'tr', ar: 'ar-u-nu-latn', uk: 'uk' };

/** Making one takes longer than a whole paragraph of a page does. */
const [kilobytes, megabytes] = [fileSizes('kilobyte'), fileSizes('megabyte')];
const conjunction = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** The same dates, languages and numbers stand on many pages. */
const longDates = once((locale) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return remembering((date: string) => format.format(new Date(date)));
});
const languageNames = once((locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return remembering((tag: string) => names.of(tag) ?? tag);
});

function once<T>(make: (intlLocale: string) => T): (locale: Locale) => T {
  return remembering((locale) => make(INTL_LOCALE[locale]));
}

function fileSizes(unit: string) {
  const upTo = (maximumFractionDigits: number) =>
    once((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }));
  return { fine: upTo(1), coarse: upTo(0) };
}

/** `2008-09-25` → `25. September 2008`. */
export function formatDate(locale: Locale, date: string): string {
  return longDates(locale)(date);
}

/** ISO 8601 instant → the calendar date in the city. */
export function cityDate(instant: string): string {
  return localTimeOf(new Date(instant)).date;
}

/** An instant → date and time on the clocks of the city: `Montag, 23. November 2026 um 15:20`. */
export function formatMoment(locale: Locale, instant: Date): string {
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Berlin' } as const;
  return new Intl.DateTimeFormat(INTL_LOCALE[locale], options).format(instant);
}

/** `size` in kilobytes of 1,000 bytes, as the media library gives it. */
export function formatFileSize(locale: Locale, size: number): string {
  const [value, inUnit] = size < 1000 ? [size, kilobytes] : [size / 1000, megabytes];
  return inUnit[value < 10 ? 'fine' : 'coarse'](locale).format(value);
}

/** E.164 → as people in Germany write it: `+492315029999` → `0231 5029999`. */
export const formatPhone = remembering((e164: string): string => parsePhoneNumberWithError(e164).formatNational());

/** `tr` → `Türkisch` on a German page. */
export function languageName(locale: Locale, tag: string): string {
  return languageNames(locale)(tag);
}

/** `['de', 'tr']` → `Deutsch und Türkisch`; empty for none. */
export function languageList(locale: Locale, tags: readonly string[]): string {
  const names = tags.map((tag) => languageName(locale, tag));
  return conjunction(locale).format(names);
}
