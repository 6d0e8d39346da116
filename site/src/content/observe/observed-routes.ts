import { documentOf } from '../routes/route.ts';
import type { Routes } from '../routes/route-table.ts';
import type { IndexedDocuments } from '../sitemap/shards.ts';
import { keyOf } from './keys.ts';
import type { OnRead } from './observed-sources.ts';

/** The same pages; whatever is asked about them is told. */
export function observedRoutes(routes: Routes, onRead: OnRead): Routes {
  return {
    has: (path) => {
      onRead(keyOf.path(path));
      return routes.has(path);
    },
    find: (path) => {
      onRead(keyOf.path(path));
      return routes.find(path);
    },
    of: (document) => {
      onRead(keyOf.pages(document));
      return routes.of(document);
    },
    translationsOf: (route) => {
      onRead(keyOf.pages(documentOf(route)));
      return routes.translationsOf(route);
    },
  };
}

export function observedShards(shards: IndexedDocuments, onRead: OnRead): IndexedDocuments {
  return {
    names: () => {
      onRead(keyOf.shards);
      return shards.names();
    },
    documentsIn: (name) => {
      onRead(keyOf.shard(name));
      return shards.documentsIn(name);
    },
  };
}
