import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';

const booted: NonNullable<UserWorkspaceConfig['test']> = {
  include: ['tests/**/*.test.ts'],
  pool: 'forks',
  // A file boots one CMS; two at a time fill two cores.
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'cms-unit', include: ['{config,src,scripts}/**/*.test.{ts,mts}'] } },
      { test: { ...booted, name: 'cms', globalSetup: 'tests/harness/compile.ts' } },
      {
        test: {
          ...booted,
          name: 'cms-postgres',
          globalSetup: 'tests/harness/postgres.ts',
          // Neither asks anything of a database.
          exclude: ['tests/platform/panel.test.ts', 'tests/platform/process.test.ts'],
        },
      },
    ],
  },
});
