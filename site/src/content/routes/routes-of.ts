import type { ContentType } from '@themenportal/shared/content';
import { LOCALE_CODES, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { gonePath, homePath, notFoundPath, plainLanguagePath } from '@themenportal/shared/paths';
import { SiteError } from '../../errors.ts';
import type { Library } from '../library.ts';
import type { Entry, Shelf } from '../library/shelf.ts';
import type { Route, RouteKind } from './route.ts';
import { RouteTable } from './route-table.ts';

const TYPES_WITH_PAGES = ['portal', 'topic', 'office', 'concept', 'legal-page'] as const satisfies ContentType[];

export function routeTable(library: Library): RouteTable {
  portalId(library);
  return new RouteTable(
    TYPES_WITH_PAGES.flatMap((type) => library.shelves[type].ids().flatMap((id) => routesOf(library, type, id))),
  );
}

/** The one portal document. */
export function portalId({ portals }: Library): string {
  const [id, ...others] = portals.ids();
  if (id === undefined || others.length > 0) {
    throw new SiteError('The content has no published portal in German. Publish the entry "Portal" and build again.');
  }
  return id;
}

/** The pages that a document has, in the order of languages. */
export function routesOf(library: Library, type: ContentType, id: string): Route[] {
  switch (type) {
    case 'portal':
      return portalRoutes(library, id);
    case 'topic':
      return [
        ...ownRoutes('topic', library.topics, id),
        ...plainLanguageRoute('topic-plain-language', library.topics, id),
      ];
    case 'office':
      return ownRoutes('office', library.offices, id);
    case 'concept':
      return ownRoutes('concept', library.concepts, id);
    case 'legal-page':
      return [
        ...ownRoutes('legal', library.legalPages, id),
        ...plainLanguageRoute('legal-plain-language', library.legalPages, id),
      ];
    case 'cornerstone':
    case 'service-teaser':
    case 'redirect':
    case 'alert':
      return [];
    default:
      return type satisfies never;
  }
}

function portalRoutes({ portals }: Library, documentId: string): Route[] {
  const source = portals.in(SOURCE_LOCALE, documentId);
  if (!source) return [];
  const routes = LOCALE_CODES.flatMap((locale): Route[] => [
    { kind: 'home', path: homePath(locale), locale, documentId },
    { kind: 'not-found', path: notFoundPath(locale), locale, documentId },
    { kind: 'gone', path: gonePath(locale), locale, documentId },
  ]);
  if (!source.plainLanguage) return routes;
  const path = plainLanguagePath(homePath(SOURCE_LOCALE));
  return [...routes, { kind: 'portal-plain-language', path, locale: SOURCE_LOCALE, documentId }];
}

interface Page extends Entry {
  path: string;
}

function ownRoutes<T extends Page>(kind: RouteKind, shelf: Shelf<T>, documentId: string): Route[] {
  return LOCALE_CODES.flatMap((locale) => {
    const entry = shelf.in(locale, documentId);
    return entry ? [{ kind, path: entry.path, locale, documentId }] : [];
  });
}

/** Leichte Sprache belongs to the German text. */
function plainLanguageRoute<T extends Page & { plainLanguage?: unknown }>(
  kind: RouteKind,
  shelf: Shelf<T>,
  documentId: string,
): Route[] {
  const source = shelf.in(SOURCE_LOCALE, documentId);
  if (!source?.plainLanguage) return [];
  return [{ kind, path: plainLanguagePath(source.path), locale: SOURCE_LOCALE, documentId }];
}
