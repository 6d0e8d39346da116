import { afterAll, beforeAll, inject } from 'vitest';
import { startTestCms, type TestCms } from './test-cms.ts';

export type { Answer } from './anonymous.ts';
export type { Editor } from './editor.ts';
export * from './entries.ts';
export { administrator } from './administrator.ts';
export { createReader } from './reader.ts';
export { type Statement, statementsOf } from './statements.ts';
export { startTestCms, type TestCms } from './test-cms.ts';

/** Boots one CMS for the tests of a file; call it at the top and use the returned function inside tests. */
export const useCms = (): (() => TestCms) => {
  let cms: TestCms | undefined;
  beforeAll(async () => {
    cms = await startTestCms({ serverUrl: inject('postgresServer') });
  });
  afterAll(() => cms?.stop());
  return () => {
    if (!cms) throw new Error('The CMS runs only while tests run: call this inside a test or a hook.');
    return cms;
  };
};
