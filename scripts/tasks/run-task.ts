import path from 'node:path';
import { childEnvironment } from '../process/child-environment.ts';
import { ChildError } from '../process/child-error.ts';
import type { Children } from '../process/children.ts';
import type { Task, TaskResult } from './task.ts';
import { readTestCounts } from './test-counts.ts';

const fileName = (title: string): string => `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.log`;

/** Runs one task to its end; a failure is a result, not an exception. */
export const runTask = async (task: Task, children: Children, logDir: string): Promise<TaskResult> => {
  const started = performance.now();
  const logFile = path.join(logDir, fileName(task.title));
  let ok = true;
  try {
    await children.start(task.title, task.command, { env: childEnvironment(task.env), logFile }).ended;
  } catch (error) {
    if (!(error instanceof ChildError)) throw error;
    ok = false;
  }
  const counts = task.resultFile
    ? readTestCounts(ok, task.resultFile)
    : { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  const seconds = (performance.now() - started) / 1000;
  return { title: task.title, ok: ok && counts.failed === 0, seconds, ...counts, logFile };
};
