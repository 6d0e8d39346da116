import type { Core } from '@strapi/strapi';
import { LOCALES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { LANGUAGE_NAMES } from '../editing/language-names.ts';

/** What Strapi calls the one locale that it creates itself. */
const STRAPIS_OWN_NAME = 'English (en)';

/** Creates the locales that are missing and makes German the source. Locales and names that editors added stay. */
export const ensureLocales = async (strapi: Core.Strapi): Promise<void> => {
  const service = strapi.plugin('i18n').service('locales');
  for (const { locale, name } of LOCALES) {
    const german = LANGUAGE_NAMES[locale] ?? name;
    const found = await service.findByCode(locale);
    if (!found) await service.create({ code: locale, name: german });
    else if (found.name === STRAPIS_OWN_NAME) await service.update({ id: found.id }, { name: german });
  }
  if ((await service.getDefaultLocale()) !== SOURCE_LOCALE) await service.setDefaultLocale({ code: SOURCE_LOCALE });
};
