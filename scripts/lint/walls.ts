/** Who may import whom and who may read the environment; the drawing is in docs/architecture.md. */

export interface Wall {
  /** An expression over the import specifier. */
  readonly regex: string;
  readonly message: string;
  /** A type is erased: it says what is passed in, and fetches nothing. */
  readonly allowTypeImports?: boolean;
}

export interface Room {
  readonly name: string;
  readonly files: readonly string[];
  readonly ignores?: readonly string[];
  readonly walls: readonly Wall[];
  readonly mayReadEnv: boolean;
  readonly mayFetch: boolean;
}

/** Matches a relative import that goes through one of the folders (or files of that name). */
const relativeTo = (...folders: string[]): string => `^\\.{1,2}/(.+/)?(${folders.join('|')})(/|\\.[jt]s$|$)`;

const tests = ['**/*.test.ts', '**/tests/**', '**/testing/**'];

const noCms: Wall = {
  regex: '^(@themenportal/cms|@strapi/)|(^|/)\\.\\./cms(/|$)',
  message: 'The site knows the CMS through its public API only; what both need belongs to shared.',
};
const noSite: Wall = {
  regex: '^(@themenportal/site|astro$|astro/|astro:)|(^|/)\\.\\./site(/|$)',
  message: 'The CMS never knows the site; what both need belongs to shared.',
};
const onlySharedLibraries: Wall = {
  regex:
    '^(?!\\.{1,2}/|zod(/|$)|graphql(/|$)|graphql-request(/|$)|standardwebhooks$)|(^|/)\\.\\./(cms|site|scripts)(/|$)',
  message:
    'shared imports nothing but zod, graphql, graphql-request and standardwebhooks, so that every portal can use it.',
};
const noGraphql: Wall = {
  regex: '^(graphql|graphql-request)(/|$)',
  message: 'GraphQL is spoken by the client of shared only; take its parsed snapshot instead.',
};
const noClient: Wall = {
  regex: '^@themenportal/shared/(client|operations)(/|$)',
  message: 'What renders never fetches; take the assembled page data instead.',
};
const below = (room: string, ...forbidden: string[]): Wall => ({
  regex: relativeTo(...forbidden),
  message: `${room} import downwards only: pages → layouts → components → helpers. Pass what is needed as props.`,
  allowTypeImports: true,
});

const siteWalls = [noCms, noGraphql];
const renderingWalls = [...siteWalls, noClient];
/** The site's programs and what they are made of: each imports only those after it. */
const floors = ['operate', 'full-build', 'server', 'publisher', 'render', 'release'];
const servers = ['dev', ...floors, 'settings'];

const floorRooms = floors.slice(1).map((floor, above): Room => ({
  name: `site ${floor}`,
  files: [`site/src/${floor}/**/*.ts`],
  ignores: tests,
  walls: [
    ...siteWalls,
    {
      regex: relativeTo('dev', ...floors.slice(0, above + 1)),
      message: `Import downwards only: ${floors.join(' → ')}.`,
    },
  ],
  mayReadEnv: true,
  mayFetch: true,
}));

export const rooms: readonly Room[] = [
  {
    name: 'shared',
    files: ['shared/src/**/*.ts'],
    ignores: tests,
    walls: [onlySharedLibraries],
    mayReadEnv: false,
    mayFetch: true,
  },
  {
    name: 'cms',
    files: ['cms/**/*.{ts,mts,tsx}'],
    ignores: ['cms/config/**', 'cms/scripts/**', ...tests],
    walls: [noSite],
    mayReadEnv: false,
    mayFetch: true,
  },
  {
    name: 'cms configuration',
    files: ['cms/config/**/*.ts', 'cms/scripts/**/*.{ts,mts}'],
    walls: [noSite],
    mayReadEnv: true,
    mayFetch: true,
  },
  {
    name: 'cms tests',
    files: ['cms/**/*.test.ts', 'cms/tests/**/*.ts'],
    walls: [noSite],
    mayReadEnv: true,
    mayFetch: true,
  },
  { name: 'site', files: ['site/**/*.{ts,astro}'], walls: siteWalls, mayReadEnv: true, mayFetch: true },
  { name: 'site content', files: ['site/src/content/**/*.ts'], walls: [noCms], mayReadEnv: true, mayFetch: true },
  ...floorRooms,
  {
    name: 'site pages',
    files: ['site/src/pages/**/*.{ts,astro}'],
    ignores: tests,
    walls: renderingWalls,
    mayReadEnv: false,
    mayFetch: false,
  },
  {
    name: 'site layouts',
    files: ['site/src/layouts/**/*.{ts,astro}'],
    ignores: tests,
    walls: [...renderingWalls, below('Layouts', 'pages', 'content', ...servers)],
    mayReadEnv: false,
    mayFetch: false,
  },
  {
    name: 'site components',
    files: ['site/src/components/**/*.{ts,astro}'],
    ignores: tests,
    walls: [...renderingWalls, below('Components', 'pages', 'layouts', 'content', ...servers)],
    mayReadEnv: false,
    mayFetch: false,
  },
  {
    name: 'site helpers',
    files: ['site/src/{i18n,pictures,search,styles,structured-data}/**/*.ts'],
    ignores: tests,
    walls: [...renderingWalls, below('Helpers', 'pages', 'layouts', 'components', 'content', ...servers)],
    mayReadEnv: false,
    mayFetch: false,
  },
  {
    // Its courier hands messages to the CMS.
    name: 'site feedback',
    files: ['site/src/feedback/**/*.ts'],
    ignores: tests,
    walls: [...renderingWalls, below('Helpers', 'pages', 'layouts', 'components', 'content', ...servers)],
    mayReadEnv: false,
    mayFetch: true,
  },
  {
    name: 'site share pictures',
    files: ['site/src/share-pictures/**/*.ts'],
    // The library that draws takes its fonts from an environment variable only.
    ignores: ['site/src/share-pictures/fonts.ts', ...tests],
    walls: [...renderingWalls, below('Helpers', 'pages', 'layouts', 'components', 'content', ...servers)],
    mayReadEnv: false,
    mayFetch: false,
  },
];
