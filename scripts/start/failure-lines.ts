import { ChildError } from '../process/child-error.ts';
import { SettingsError } from '../settings/settings-error.ts';

/** What a person reads when the start has failed: what happened, the last words of the program, and where to read on. */
export const failureLines = (error: unknown): string[] => {
  if (error instanceof SettingsError) return [...error.lines];
  if (error instanceof ChildError) {
    return [error.message, ...error.tail.map((line) => `  │ ${line}`), `The whole log: ${error.logFile}`];
  }
  return [error instanceof Error ? error.message : String(error)];
};
