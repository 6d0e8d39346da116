import type { Core } from '@strapi/strapi';
import { LOCALES, SOURCE_LOCALE } from '@themenportal/shared/locales';

/** Creates the locales that are missing and makes German the source. Locales that editors added stay. */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.plugin('i18n').service('locales');
  for (const { locale, name } of LOCALES) {
    if (!(await service.findByCode(locale))) await service.create({ code: locale, name });
  }
  if ((await service.getDefaultLocale()) !== SOURCE_LOCALE) await service.setDefaultLocale({ code: SOURCE_LOCALE });
};
