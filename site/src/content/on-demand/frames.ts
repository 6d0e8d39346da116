import { type Locale, LOCALES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';
import { languageOf } from '../../i18n/texts.ts';
import { assemble } from '../assemble/index.ts';
import type { PageHead } from '../assemble/frame.ts';
import { portalOf } from '../assemble/portal-frame.ts';
import { rememberedParts, type SharedParts } from '../assemble/shared-parts.ts';
import type { Library } from '../library.ts';
import type { Card, PageFrame } from '../page-data.ts';
import type { Routes } from '../routes.ts';

/** What stands around a page that is rendered on demand, and the topics that it can lead to. */
export interface OnDemandFrame extends Pick<PageFrame, 'portal' | 'accessibleVersions' | 'alerts'> {
  topics: Card[];
  /** Whom to turn to where a form cannot help. */
  contact: { email: string | undefined; phone115: boolean };
}

export type OnDemandFrames = Readonly<Record<Locale, OnDemandFrame>>;

/** Taken from the start page, so that both have the same header and footer. */
export function onDemandFrame(library: Library, routes: Routes, locale: Locale, parts: SharedParts): OnDemandFrame {
  const home = assemble(library, routes, routes.find(homePath(locale)), parts);
  const { portal, accessibleVersions, alerts } = home;
  const topics = home.kind === 'home' ? home.topics : [];
  return { portal, accessibleVersions, alerts, topics, contact: contactOf(library) };
}

export function onDemandFrames(library: Library, routes: Routes): OnDemandFrames {
  const parts = rememberedParts(library);
  const frame = (locale: Locale) => onDemandFrame(library, routes, locale, parts);
  return { de: frame('de'), en: frame('en'), tr: frame('tr'), ar: frame('ar'), uk: frame('uk') };
}

function contactOf(library: Library): OnDemandFrame['contact'] {
  const statements = library.legalPages.all(SOURCE_LOCALE).flatMap((page) => page.accessibilityStatement ?? []);
  return { email: statements[0]?.feedbackEmail, phone115: portalOf(library, SOURCE_LOCALE).phone115 };
}

/** `pathIn` gives the same page's address in each language. */
export function frameOf(
  frames: OnDemandFrames,
  locale: Locale,
  { title, description }: PageHead,
  pathIn: (locale: Locale) => string,
): PageFrame {
  const { portal, accessibleVersions, alerts } = frames[locale];
  return {
    path: pathIn(locale),
    language: languageOf(locale),
    title,
    description,
    portal,
    accessibleVersions,
    alerts,
    newerGerman: undefined,
    languageLinks: LOCALES.map((language) => ({ language, path: pathIn(language.locale), translates: true })),
  };
}
