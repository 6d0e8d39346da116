import type { Core } from '@strapi/strapi';

export const sourceLocale = 'de';

const locales = [
  { code: 'de', name: 'Deutsch' },
  { code: 'en', name: 'English' },
  { code: 'tr', name: 'Türkçe' },
  { code: 'ar', name: 'العربية' },
  { code: 'uk', name: 'Українська' },
];

/** Creates the locales that are missing and makes German the source. Locales that editors added stay. */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.plugin('i18n').service('locales');
  for (const locale of locales) {
    if (!(await service.findByCode(locale.code))) await service.create(locale);
  }
  if ((await service.getDefaultLocale()) !== sourceLocale) await service.setDefaultLocale({ code: sourceLocale });
};
