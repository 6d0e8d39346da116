import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Children } from '../process/children.ts';
import { endOnSignal } from '../process/end-on-signal.ts';
import { runTask } from './run-task.ts';
import { summaryLines } from './summary.ts';
import type { Task, TaskResult } from './task.ts';

/** Tasks that may run side by side; the next batch starts when all of a batch have ended. */
export interface Batch {
  readonly tasks: readonly Task[];
  /** How many of them at once. */
  readonly width: number;
}

const report = (result: TaskResult): void => {
  const time = `${result.seconds.toFixed(1)} s`;
  if (result.ok) return console.log(`✓ ${result.title}  ${time}`);
  console.log(`✗ ${result.title}  ${time}\n${readFileSync(result.logFile, 'utf8').trimEnd()}\n`);
};

const runBatch = async ({ tasks, width }: Batch, run: (task: Task) => Promise<TaskResult>): Promise<TaskResult[]> => {
  const waiting = [...tasks];
  const results: TaskResult[] = [];
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const result = await run(task);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
};

/** Runs every batch, whatever fails on the way, prints a summary and sets the exit code. */
export const runAll = async (batches: readonly Batch[]): Promise<void> => {
  const children = new Children();
  endOnSignal(children);
  const logDir = mkdtempSync(path.join(tmpdir(), 'themenportal-tasks-'));
  const results: TaskResult[] = [];
  for (const batch of batches) {
    results.push(...(await runBatch(batch, (task) => runTask(task, children, logDir))));
  }
  console.log(`\n${summaryLines(results).join('\n')}`);
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
};
