import { type Library, createLibrary } from './library.ts';
import { rememberedParts, type SharedParts } from './assemble/shared-parts.ts';
import { type Routes, type RouteTable, routeTable } from './routes.ts';
import { documentOf, isIndexed } from './routes/route.ts';
import { type IndexedDocuments, Shards } from './sitemap/shards.ts';
import type { RecordedSnapshot } from './snapshot.ts';

/** What an operator sets and pages say. */
export interface SiteFacts {
  /** Origin, without a slash at its end. */
  siteUrl: string;
  /** `mailto:` or `https:` address for security.txt; without it the imprint's mail address serves. */
  securityContact: string | undefined;
}

/** All that the outputs of a release are made of. */
export interface Content {
  library: Library;
  routes: Routes;
  parts: SharedParts;
  /** Documents that have pages for search engines. */
  indexed: IndexedDocuments;
  facts: SiteFacts;
}

export function createContent(snapshot: RecordedSnapshot, facts: SiteFacts): Content & { routes: RouteTable } {
  const library = createLibrary(snapshot);
  const routes = routeTable(library);
  const indexed = new Shards();
  for (const document of new Set([...routes].filter(isIndexed).map(documentOf))) indexed.add(document);
  return { library, routes, parts: rememberedParts(library), indexed, facts };
}
