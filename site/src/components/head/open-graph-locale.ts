import type { Locale } from '@themenportal/shared/locales';

/** Open Graph wants a territory with each language. */
const TERRITORIES: Readonly<Record<Locale, string>> = { de: 'DE', en: 'GB', tr: 'TR', ar: 'AR', uk: 'UA' };

export function openGraphLocale(locale: Locale): string {
  return `${locale}_${TERRITORIES[locale]}`;
}
