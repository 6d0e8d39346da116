import { LOCALE_CODES } from '@themenportal/shared/locales';
import { searchPath } from '@themenportal/shared/paths';
import { FEEDBACK_ROUTES } from '../feedback/routes.ts';

export interface OnDemandRoute {
  /** The path itself: no route that is rendered on demand has parameters in its path. */
  readonly path: string;
  /** Of the file that renders it, from the folder of the site. */
  readonly entrypoint: string;
  readonly methods: readonly string[];
}

const READ = ['GET', 'HEAD'];
const READ_AND_SEND = [...READ, 'POST'];

/** What the server renders for each request. Everything else is a file of the release. */
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
