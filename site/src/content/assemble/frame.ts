import { CONTENT_LICENCES } from '@themenportal/shared/content';
import { LOCALES, type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath, plainLanguagePath } from '@themenportal/shared/paths';
import { languageOf, textsFor } from '../../i18n/texts.ts';
import type { Library } from '../library.ts';
import type { LanguageLink, Link, PageFrame, PortalFrame } from '../page-data.ts';
import { nearestPath } from './nearest-path.ts';
import { newerGermanPage } from './newer-german.ts';
import { portalId, type Route, type RouteTable } from '../routes.ts';
import { alertsOn } from './alerts.ts';
import { foreign, topicLink } from './assembly.ts';

/** What a page says of itself to browsers and search engines. */
export interface PageHead {
  title: string;
  description: string;
}

/** What stands around the content of every page. */
export function assembleFrame(library: Library, routes: RouteTable, route: Route, head: PageHead): PageFrame {
  const { path, locale } = route;
  return {
    path,
    language: languageOf(locale),
    ...head,
    portal: portalFrame(library, locale),
    languageLinks: languageLinks(library, routes, route),
    accessibleVersions: accessibleVersions(library, locale),
    alerts: alertsOn(library, route),
    newerGerman: newerGermanPage(library, route),
  };
}

function portalFrame(library: Library, locale: Locale): PortalFrame {
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
    language: foreign(portal, locale),
  };
}

export function portalOf(library: Library, locale: Locale) {
  return library.portals.get(locale, portalId(library), 'The site');
}

function languageLinks(library: Library, routes: RouteTable, route: Route): LanguageLink[] {
  const translations = new Map(routes.translationsOf(route).map(({ locale, path }) => [locale, path]));
  return LOCALES.map((language) => {
    const path = translations.get(language.locale);
    return {
      language,
      path: path ?? nearestPath(library, route, language.locale) ?? homePath(language.locale),
      translates: path !== undefined,
    };
  });
}

/** The portal in Leichte Sprache and in sign language. Both are German, and may serve who reads another language better. */
function accessibleVersions(library: Library, locale: Locale): Link[] {
  const portal = portalOf(library, SOURCE_LOCALE);
  const texts = textsFor(locale);
  const links: Link[] = [];
  if (portal.plainLanguage) {
    links.push({ text: texts.plainLanguage, href: plainLanguagePath(homePath(SOURCE_LOCALE)) });
  }
  if (portal.signLanguageVideo)
    links.push({ text: texts.signLanguage, href: `${homePath(SOURCE_LOCALE)}#${SIGN_LANGUAGE_ID}` });
  return links;
}

const SIGN_LANGUAGE_ID = 'gebaerdensprache';
