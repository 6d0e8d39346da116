import { isReservedPath } from '@themenportal/shared/reserved-paths';
import { SiteError } from '../../errors.ts';
import { type DocumentKey, documentOf, type Route, type RouteKind } from './route.ts';

/** Pages that documents have at the address of their own. */
const OF_DOCUMENTS: ReadonlySet<RouteKind> = new Set(['topic', 'office', 'concept', 'legal']);

export type RoutesByDocument = ReadonlyMap<DocumentKey, readonly Route[]>;

/** What can be asked about the pages of the site. */
export interface Routes {
  has: (path: string) => boolean;
  find: (path: string) => Route;
  /** All pages that show a document. */
  of: (document: DocumentKey) => readonly Route[];
  /** The routes of the same page in all languages, the page itself included. */
  translationsOf: (route: Route) => readonly Route[];
}

/** Every page of the site. The build writes these and no other; checks, sitemap and tests go by it. */
export class RouteTable implements Routes, Iterable<Route> {
  readonly #byPath = new Map<string, Route>();
  readonly #byDocument = new Map<DocumentKey, readonly Route[]>();

  constructor(routes: Iterable<Route>) {
    this.update(Map.groupBy(routes, documentOf));
  }

  /**
   * Gives documents other routes, or none. Returns those that they had before; what that undoes is this update.
   * Refuses two pages at one address, and changes nothing then.
   */
  update(changes: RoutesByDocument): RoutesByDocument {
    const before = new Map([...changes.keys()].map((document) => [document, this.of(document)]));
    const freed = new Set([...before.values()].flat().map(({ path }) => path));
    const taken = new Map<string, Route>();
    for (const route of [...changes.values()].flat()) {
      const other = taken.get(route.path) ?? (freed.has(route.path) ? undefined : this.#byPath.get(route.path));
      if (other) throw new SiteError(collision(route, other));
      if (OF_DOCUMENTS.has(route.kind) && isReservedPath(route.path)) throw new SiteError(reserved(route));
      taken.set(route.path, route);
    }
    for (const path of freed) this.#byPath.delete(path);
    for (const [path, route] of taken) this.#byPath.set(path, route);
    for (const [document, routes] of changes) {
      if (routes.length > 0) this.#byDocument.set(document, routes);
      else this.#byDocument.delete(document);
    }
    return before;
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

  of(document: DocumentKey): readonly Route[] {
    return this.#byDocument.get(document) ?? [];
  }

  translationsOf(route: Route): readonly Route[] {
    return this.of(documentOf(route)).filter(({ kind }) => kind === route.kind);
  }
}

function collision(route: Route, other: Route): string {
  const name = ({ kind, documentId, locale }: Route) => `${kind} "${documentId}" (${locale})`;
  return `Two pages want the address ${route.path}: ${name(other)} and ${name(route)}. Change the slug of one of them.`;
}

function reserved({ kind, documentId, locale, path }: Route): string {
  return `${kind} "${documentId}" (${locale}) wants the address ${path}, where the site has a page of its own. Change its slug.`;
}
