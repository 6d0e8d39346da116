import { LOCALES, type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath, plainLanguagePath } from '@themenportal/shared/paths';
import { languageOf, textsFor } from '../../i18n/texts.ts';
import type { Library } from '../library.ts';
import type { LanguageLink, Link, PageFrame } from '../page-data.ts';
import { nearestPath } from './nearest-path.ts';
import { newerGermanPage } from './newer-german.ts';
import type { Route, Routes } from '../routes.ts';
import { alertsOn } from './alerts.ts';
import { portalOf } from './portal-frame.ts';
import type { SharedParts } from './shared-parts.ts';

/** What a page says of itself to browsers and search engines. */
export interface PageHead {
  title: string;
  description: string;
}

/** What stands around the content of every page. */
export function assembleFrame(
  { library, parts }: { library: Library; parts: SharedParts },
  routes: Routes,
  route: Route,
  head: PageHead,
): PageFrame {
  const { path, locale } = route;
  return {
    path,
    language: languageOf(locale),
    ...head,
    portal: parts.portalFrame(locale),
    languageLinks: languageLinks(library, routes, route),
    accessibleVersions: accessibleVersions(library, locale),
    alerts: alertsOn(library, route),
    newerGerman: newerGermanPage(library, route),
  };
}

function languageLinks(library: Library, routes: Routes, route: Route): LanguageLink[] {
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
