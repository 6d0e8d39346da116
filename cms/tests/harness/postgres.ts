import type { TestProject } from 'vitest/node';
import { compile } from '../../scripts/compile.mts';
import { startPostgres } from './postgres-server.ts';

export default async (project: TestProject): Promise<() => Promise<void>> => {
  await compile();
  const server = await startPostgres();
  project.provide('postgresServer', server.url);
  return server.stop;
};
