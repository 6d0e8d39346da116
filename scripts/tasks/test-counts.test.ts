import { describe, expect, it } from 'vitest';
import { countTests } from './test-counts.ts';

const report = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests: 1,
  numTodoTests: 1,
});

describe('countTests', () => {
  it('takes the counts of the report', () => {
    expect(countTests(true, report(7, 0))).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts a run that died without a report as one failure', () => {
    expect(countTests(false, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run that failed outside of its tests as a failure', () => {
    expect(countTests(false, report(7, 0)).failed).toBe(1);
  });

  it('does not take a run without tests for a success', () => {
    expect(countTests(true, report(0, 0)).failed).toBe(1);
  });
});
