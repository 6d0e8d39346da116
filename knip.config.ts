import type { KnipConfig } from 'knip';

export default {
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      entry: ['scripts/*.ts', 'scripts/acceptance/run.ts'],
      project: ['scripts/**/*.ts', '*.{js,ts}'],
    },
    cms: {
      // Strapi finds these by their place, not by an import.
      entry: [
        'src/index.ts',
        'config/**/*.ts',
        'src/api/**/*.ts',
        'src/extensions/**/*.ts',
        'src/admin/app.tsx',
        'scripts/*.mts',
        'tests/**/*.test.ts',
      ],
      project: ['{config,src,scripts,tests}/**/*.{ts,mts,tsx}'],
      // Strapi loads the database driver and the panel's libraries by name.
      ignoreDependencies: ['better-sqlite3', 'pg', 'react-router-dom', 'styled-components', 'react-dom'],
    },
    site: {
      entry: ['src/**/main.ts', 'src/release/dev.ts', 'scripts/*.ts', 'src/pages/**/*.{astro,ts}'],
      project: ['{src,scripts,tests}/**/*.{ts,astro}'],
    },
    shared: {
      project: ['src/**/*.ts'],
    },
  },
} satisfies KnipConfig;
