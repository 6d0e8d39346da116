import { LOCALES, LOCALE_CODES, type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import { gonePath, homePath, notFoundPath, plainLanguagePath } from '@themenportal/shared/paths';
import { isReservedPath } from '@themenportal/shared/reserved-paths';
import { SiteError } from '../errors.ts';
import type { Library } from './library.ts';

export type RouteKind =
  | 'home'
  | 'topic'
  | 'office'
  | 'concept'
  | 'legal'
  | 'portal-plain-language'
  | 'topic-plain-language'
  | 'legal-plain-language'
  | 'not-found'
  | 'gone';

export interface Route {
  kind: RouteKind;
  path: string;
  locale: Locale;
  /** Of the document shown; the portal's for pages that no document has. */
  documentId: string;
}

/** Pages that documents have at the address of their own. */
const OF_DOCUMENTS: ReadonlySet<RouteKind> = new Set(['topic', 'office', 'concept', 'legal']);

/** Every page of the site. The build writes these and no other; checks, sitemap and tests go by it. */
export class RouteTable implements Iterable<Route> {
  readonly #byPath = new Map<string, Route>();
  readonly #byDocument = new Map<string, Route[]>();

  constructor(routes: Iterable<Route>) {
    for (const route of routes) {
      const other = this.#byPath.get(route.path);
      if (other) throw new SiteError(collision(route, other));
      if (OF_DOCUMENTS.has(route.kind) && isReservedPath(route.path)) throw new SiteError(reserved(route));
      this.#byPath.set(route.path, route);
      const translations = this.#byDocument.get(pageKey(route));
      if (translations) translations.push(route);
      else this.#byDocument.set(pageKey(route), [route]);
    }
  }

  [Symbol.iterator](): IterableIterator<Route> {
    return this.#byPath.values();
  }

  get size(): number {
    return this.#byPath.size;
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  find(path: string): Route {
    const route = this.#byPath.get(path);
    if (!route) throw new SiteError(`The route table has no page at ${path}.`);
    return route;
  }

  /** The routes of the same page in all languages, the page itself included. */
  translationsOf(route: Route): readonly Route[] {
    return this.#byDocument.get(pageKey(route)) ?? [];
  }
}

export function routeTable(library: Library): RouteTable {
  return new RouteTable([...portalRoutes(library), ...documentRoutes(library), ...plainLanguageRoutes(library)]);
}

/** Pages that search engines should know. */
export function isIndexed({ kind }: Route): boolean {
  return kind !== 'not-found' && kind !== 'gone';
}

/** The one portal document. */
export function portalId({ portals }: Library): string {
  const [id, ...others] = portals.ids();
  if (id === undefined || others.length > 0) {
    throw new SiteError('The content has no published portal in German. Publish the entry "Portal" and build again.');
  }
  return id;
}

function portalRoutes(library: Library): Route[] {
  const documentId = portalId(library);
  return LOCALE_CODES.flatMap((locale): Route[] => [
    { kind: 'home', path: homePath(locale), locale, documentId },
    { kind: 'not-found', path: notFoundPath(locale), locale, documentId },
    { kind: 'gone', path: gonePath(locale), locale, documentId },
  ]);
}

function documentRoutes({ topics, offices, concepts, legalPages }: Library): Route[] {
  const routes: Route[] = [];
  for (const { locale } of LOCALES) {
    for (const { documentId, path } of topics.all(locale)) routes.push({ kind: 'topic', path, locale, documentId });
    for (const { documentId, path } of offices.all(locale)) routes.push({ kind: 'office', path, locale, documentId });
    for (const { documentId, path } of concepts.all(locale)) routes.push({ kind: 'concept', path, locale, documentId });
    for (const { documentId, path } of legalPages.all(locale)) routes.push({ kind: 'legal', path, locale, documentId });
  }
  return routes;
}

/** Leichte Sprache belongs to the German text. */
function plainLanguageRoutes({ portals, topics, legalPages }: Library): Route[] {
  const locale = SOURCE_LOCALE;
  const routes: Route[] = [];
  const add = (kind: RouteKind, documentId: string, path: string) =>
    routes.push({ kind, path: plainLanguagePath(path), locale, documentId });
  for (const portal of portals.all(locale)) {
    if (portal.plainLanguage) add('portal-plain-language', portal.documentId, homePath(locale));
  }
  for (const topic of topics.all(locale))
    if (topic.plainLanguage) add('topic-plain-language', topic.documentId, topic.path);
  for (const page of legalPages.all(locale))
    if (page.plainLanguage) add('legal-plain-language', page.documentId, page.path);
  return routes;
}

function pageKey({ kind, documentId }: Route): string {
  return `${kind} ${documentId}`;
}

function collision(route: Route, other: Route): string {
  const name = ({ kind, documentId, locale }: Route) => `${kind} "${documentId}" (${locale})`;
  return `Two pages want the address ${route.path}: ${name(other)} and ${name(route)}. Change the slug of one of them.`;
}

function reserved({ kind, documentId, locale, path }: Route): string {
  return `${kind} "${documentId}" (${locale}) wants the address ${path}, where the site has a page of its own. Change its slug.`;
}
