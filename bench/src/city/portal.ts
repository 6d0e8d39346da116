import type { Portal } from '@themenportal/shared/content';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { PUBLISHED_AT } from './moments.ts';
import { WORDS } from './words/translations.ts';

const GERMAN = {
  cityName: 'Beispielstadt',
  portalName: 'Themenportal',
  footer: 'Eine erzeugte Stadt, an der gemessen wird. Nichts davon ist eine amtliche Auskunft.',
};

export function portals(): Portal[] {
  return LOCALE_CODES.map((locale) => {
    const { cityName, portalName, footer } = locale === SOURCE_LOCALE ? GERMAN : WORDS[locale];
    return {
      documentId: 'portal',
      locale,
      publishedAt: PUBLISHED_AT,
      cityName,
      portalName,
      introduction: footer,
      contentLicence: 'dlDeBy20',
      phone115: true,
      footer,
    };
  });
}
