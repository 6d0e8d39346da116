import { isDeepStrictEqual } from 'node:util';
import type { DocumentName } from '../library/documents.ts';
import type { Library } from '../library.ts';
import { type DependencyKey, keyOf } from '../observe/keys.ts';
import { FIXED_PLANS, type Plan, plansOfDocument, sitemapPartPlan } from '../outputs/plan.ts';
import { portalId, routesOf } from '../routes.ts';
import { type DocumentKey, isIndexed, type Route } from '../routes/route.ts';
import { type RoutesByDocument, RouteTable } from '../routes/route-table.ts';
import { sitemapPartPath } from '../sitemap/paths.ts';
import { Shards } from '../sitemap/shards.ts';
import { PlanTable } from './plan-table.ts';
import type { UndoList } from './undo-list.ts';

export interface PlanChanges {
  /** What is not what it was among pages and parts of the sitemap. */
  touched: DependencyKey[];
  /** Names of the plans that are new, others or gone. */
  plans: string[];
}

type Documents = ReadonlyMap<DocumentKey, DocumentName>;

/** Which pages and files there are. A change costs by the documents that have changed. */
export class Planning {
  readonly routes = new RouteTable([]);
  readonly indexed = new Shards();
  readonly #table = new PlanTable();

  get(name: string): Plan | undefined {
    return this.#table.get(name);
  }

  all(): Iterable<Plan> {
    return this.#table.all();
  }

  /** Throws a SiteError where two pages want one address; `undo` then takes back what has been done. */
  update(library: Library, documents: Documents, undo: UndoList): PlanChanges {
    portalId(library);
    const moved = this.#reroute(library, documents, undo);
    const shards = new Set([...moved].flatMap(([document, before]) => this.#reshard(document, before, undo)));
    const plans = this.#replan(library, documents, shards, undo);
    return {
      plans,
      touched: [
        ...[...moved].flatMap(([document, before]) => pagesTouched(document, before, this.routes.of(document))),
        ...[...shards].map(keyOf.shard),
        ...(plans.some((name) => name.startsWith('sitemap-part ')) ? [keyOf.shards] : []),
      ],
    };
  }

  /** The documents whose pages are not what they were, with the pages that they had. */
  #reroute(library: Library, documents: Documents, undo: UndoList): RoutesByDocument {
    const changes = new Map<DocumentKey, readonly Route[]>();
    for (const [document, { type, id }] of documents) {
      const routes = routesOf(library, type, id);
      if (!isDeepStrictEqual(routes, this.routes.of(document))) changes.set(document, routes);
    }
    const before = this.routes.update(changes);
    undo.add(() => void this.routes.update(before));
    return before;
  }

  /** Gives the shards that are not what they were. */
  #reshard(document: DocumentKey, before: readonly Route[], undo: UndoList): string[] {
    const isNow = this.routes.of(document).some(isIndexed);
    if (before.some(isIndexed) === isNow) return [];
    undo.add(() => void (isNow ? this.indexed.remove(document) : this.indexed.add(document)));
    return isNow ? this.indexed.add(document) : this.indexed.remove(document);
  }

  #replan(library: Library, documents: Documents, shards: ReadonlySet<string>, undo: UndoList): string[] {
    const changes = new Map<string, readonly Plan[]>([['site', FIXED_PLANS]]);
    for (const [document, { type, id }] of documents)
      changes.set(document, plansOfDocument(library, this.routes, type, id));
    for (const name of shards) {
      changes.set(sitemapPartPath(name), this.indexed.documentsIn(name).length > 0 ? [sitemapPartPlan(name)] : []);
    }
    const before = new Map([...changes.keys()].map((origin) => [origin, this.#table.of(origin)]));
    undo.add(() => void this.#table.update(before));
    return this.#table.update(changes);
  }
}

function pagesTouched(document: DocumentKey, before: readonly Route[], after: readonly Route[]): DependencyKey[] {
  const [from, to] = [before, after].map((routes) => new Set(routes.map(({ path }) => path)));
  const paths = [...(from ?? []), ...(to ?? [])].filter((path) => from?.has(path) !== to?.has(path));
  return [keyOf.pages(document), ...paths.map(keyOf.path)];
}
