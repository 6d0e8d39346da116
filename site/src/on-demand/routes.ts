import { LOCALE_CODES } from '@themenportal/shared/locales';
import { openNowPath, searchPath } from '@themenportal/shared/paths';
import { FEEDBACK_ROUTES } from '../feedback/routes.ts';

export interface OnDemandRoute {
  /** The path itself. */
  readonly path: string;
  /** Of the file that renders it, from the folder of the site. */
  readonly entrypoint: string;
  readonly methods: readonly string[];
}

const READ = ['GET', 'HEAD'];
const READ_AND_SEND = [...READ, 'POST'];

/** The same below each office; which offices there are is a matter of the content. */
export function openNowRoute(path: string): OnDemandRoute {
  return { path, entrypoint: './src/pages/_open-now.astro', methods: READ };
}

/** The paths of those pages, as Astro writes a pattern. */
export const OPEN_NOW_PATTERNS: readonly OnDemandRoute[] = LOCALE_CODES.map((locale) =>
  openNowRoute(openNowPath(locale, '/[...office]/')),
);

/** What the server renders for each request, whatever the content. Everything else is a file of the release. */
export const ON_DEMAND_ROUTES: readonly OnDemandRoute[] = [
  ...LOCALE_CODES.map((locale) => ({
    path: searchPath(locale),
    entrypoint: './src/pages/_search.astro',
    methods: READ,
  })),
  ...FEEDBACK_ROUTES.map(({ path, step }) => ({
    path,
    entrypoint: './src/pages/_feedback.astro',
    methods: step === 'form' ? READ_AND_SEND : READ,
  })),
];

/** Where the publisher has a page rendered. The server hands nothing to it. */
export const PAGE_ROUTE: OnDemandRoute = { path: '/-/file/', entrypoint: './src/pages/_page.astro', methods: [] };
