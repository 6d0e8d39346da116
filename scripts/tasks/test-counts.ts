import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const VitestReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A run that failed counts at least one failure, also when it died before its first test or before its report. */
export const countTests = (ok: boolean, report: unknown): TestCounts => {
  const parsed = VitestReportSchema.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = parsed.data;
  const ranNothing = passed + failed === 0;
  return {
    passed,
    failed: ok && !ranNothing ? failed : Math.max(1, failed),
    skipped: numPendingTests + numTodoTests,
  };
};

export const readTestCounts = (ok: boolean, resultFile: string): TestCounts =>
  countTests(ok, existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined);
