import { type Locale, LOCALES } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';
import { languageOf } from '../../i18n/texts.ts';
import { assemble } from '../assemble/index.ts';
import type { PageHead } from '../assemble/frame.ts';
import type { Library } from '../library.ts';
import type { Card, PageFrame } from '../page-data.ts';
import type { RouteTable } from '../routes.ts';

/** What stands around a page that is rendered on demand, and the topics that it can lead to. */
export interface OnDemandFrame extends Pick<PageFrame, 'portal' | 'accessibleVersions'> {
  topics: Card[];
}

export type OnDemandFrames = Readonly<Record<Locale, OnDemandFrame>>;

/** Taken from the start pages, so that both have the same header and footer. */
export function onDemandFrames(library: Library, routes: RouteTable): OnDemandFrames {
  const frame = (locale: Locale): OnDemandFrame => {
    const home = assemble(library, routes, routes.find(homePath(locale)));
    const { portal, accessibleVersions } = home;
    return { portal, accessibleVersions, topics: home.kind === 'home' ? home.topics : [] };
  };
  return { de: frame('de'), en: frame('en'), tr: frame('tr'), ar: frame('ar'), uk: frame('uk') };
}

/** `pathIn` gives the same page's address in each language. */
export function frameOf(
  frames: OnDemandFrames,
  locale: Locale,
  { title, description }: PageHead,
  pathIn: (locale: Locale) => string,
): PageFrame {
  const { portal, accessibleVersions } = frames[locale];
  return {
    path: pathIn(locale),
    language: languageOf(locale),
    title,
    description,
    portal,
    accessibleVersions,
    languageLinks: LOCALES.map((language) => ({ language, path: pathIn(language.locale), translates: true })),
  };
}
