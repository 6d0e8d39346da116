import { expect, it } from 'vitest';
import { summaryLines } from './summary.ts';
import type { TaskResult } from './task.ts';

const result = (given: Partial<TaskResult>): TaskResult => ({
  title: 'site tests',
  ok: true,
  seconds: 1.26,
  passed: 3,
  failed: 0,
  skipped: 0,
  logFile: '/tmp/x.log',
  ...given,
});

it('closes with the counts of the whole', () => {
  const lines = summaryLines([result({}), result({ title: 'lint', ok: false, passed: 0, failed: 1 })]);
  expect(lines).toEqual([
    '✓ site tests     1.3 s      3 passed    0 failed',
    '✗ lint           1.3 s      0 passed    1 failed',
    '',
    '3 passed, 1 failed',
  ]);
});

it('names skipped tests only when there are some', () => {
  expect(summaryLines([result({ skipped: 2 })]).at(-1)).toBe('3 passed, 0 failed, 2 skipped');
});
