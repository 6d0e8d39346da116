import { CONTENT_LICENCES } from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';
import type { Library } from '../library.ts';
import type { PortalFrame } from '../page-data.ts';
import { portalId } from '../routes.ts';
import { foreign, topicLink } from './assembly.ts';
import { plainLanguageLink } from './plain-language-link.ts';

/** Header and footer. */
export function portalFrame(library: Library, locale: Locale): PortalFrame {
  const portal = portalOf(library, locale);
  const legalPages = library.legalPages.allOrSource(locale);
  const order = ['imprint', 'privacy', 'accessibility'];
  legalPages.sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose));
  const roots = library.subtopics(locale, undefined);
  return {
    cityName: portal.cityName,
    portalName: portal.portalName,
    homePath: homePath(locale),
    footer: portal.footer,
    licence: CONTENT_LICENCES[portal.contentLicence],
    mainLinks: roots.map((topic) => topicLink(topic, locale)),
    legalLinks: legalPages.map((page) => ({ text: page.title, href: page.path, language: foreign(page, locale) })),
    plainLegalLinks:
      locale === SOURCE_LOCALE
        ? legalPages.flatMap((page) => plainLanguageLink(page, page.plainLanguage?.title ?? '', locale) ?? [])
        : [],
    language: foreign(portal, locale),
  };
}

export function portalOf(library: Library, locale: Locale) {
  return library.portals.get(locale, portalId(library), 'The site');
}
