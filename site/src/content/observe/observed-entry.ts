import { ALL_FACETS, facetOf } from './facets.ts';

/** The same entry; each facet that is read of it is told, once. Do not keep it: take from it what is needed. */
export function observedEntry<T extends object>(entry: T, onRead: (facet: string) => void): T {
  const told = new Set<string>();
  const tell = (facet: string | undefined) => {
    if (facet === undefined || told.has(facet)) return;
    told.add(facet);
    onRead(facet);
  };
  return new Proxy(entry, {
    get(target, field, receiver) {
      if (typeof field === 'string') tell(facetOf(field));
      const value: unknown = Reflect.get(target, field, receiver);
      return value;
    },
    has(target, field) {
      if (typeof field === 'string') tell(facetOf(field));
      return Reflect.has(target, field);
    },
    ownKeys(target) {
      ALL_FACETS.forEach(tell);
      return Reflect.ownKeys(target);
    },
  });
}
