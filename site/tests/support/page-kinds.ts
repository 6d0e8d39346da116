import { LOCALE_CODES, type Locale } from '@themenportal/shared/locales';
import { createLibrary } from '../../src/content/library.ts';
import { type RouteKind, routeTable } from '../../src/content/routes.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { ON_DEMAND_ROUTES } from '../../src/on-demand/routes.ts';
import { DEMO } from './demo.ts';

interface KindOfPage {
  kind: RouteKind | 'on-demand';
  locale: Locale;
  path: string;
}

/** The longest page address of each kind in each language: deep in the tree, where most things stand on a page. */
export async function pageKinds(): Promise<KindOfPage[]> {
  const routes = [...routeTable(createLibrary(await readSnapshot(DEMO.snapshot)))];
  const groups = Map.groupBy(routes, ({ kind, locale }) => `${kind} ${locale}`);
  const files = [...groups.values()].flatMap(
    (group) => group.toSorted((a, b) => b.path.length - a.path.length)[0] ?? [],
  );
  return [...files, ...onDemandPages()];
}

function onDemandPages(): KindOfPage[] {
  return ON_DEMAND_ROUTES.map(({ path }) => ({ kind: 'on-demand', locale: localeOf(path), path }));
}

function localeOf(path: string): Locale {
  return LOCALE_CODES.find((code) => path.startsWith(`/${code}/`)) ?? 'de';
}
