import type { Command } from '../process/command.ts';

export interface Task {
  readonly title: string;
  readonly command: Command;
  readonly env?: NodeJS.Dict<string>;
  /** Where the test runner writes its counts; a task without is one check that passes or fails. */
  readonly resultFile?: string;
}

export interface TaskResult {
  readonly title: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly logFile: string;
}
