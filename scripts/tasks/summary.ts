import type { TaskResult } from './task.ts';

const sum = (results: readonly TaskResult[], key: 'passed' | 'failed' | 'skipped' | 'seconds'): number =>
  results.reduce((total, result) => total + result[key], 0);

const row = ({ ok, title, seconds, passed, failed }: TaskResult, width: number): string =>
  `${ok ? '✓' : '✗'} ${title.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;

/** A row for each task, and the closing line that counts them all. */
export const summaryLines = (results: readonly TaskResult[]): string[] => {
  const width = Math.max(...results.map(({ title }) => title.length));
  const skipped = sum(results, 'skipped');
  return [
    ...results.map((result) => row(result, width)),
    '',
    `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ];
};
