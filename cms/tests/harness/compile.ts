import type { TestProject } from 'vitest/node';
import { compile } from '../../scripts/compile.mts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server, or nothing where the tests run on SQLite. */
    postgresServer: string | undefined;
  }
}

export default async (project: TestProject): Promise<void> => {
  await compile();
  project.provide('postgresServer', undefined);
};
