import { CursorAheadError, TransportError } from '@themenportal/shared/client';
import { OtherLogError } from './follow-log.ts';

/** An announcement that got lost is made up for after this. */
export const POLL_MS = 5000;
export const FIRST_PAUSE_MS = 500;
export const LONGEST_PAUSE_MS = 60_000;

/** How long a publisher waits between two rounds, in milliseconds. */
export class Pauses {
  #pause = 0;
  /** For which the CMS wants to be left alone. */
  #asked = 0;

  succeeded(): void {
    this.#pause = this.#asked = 0;
  }

  failed(error: unknown): void {
    this.#pause = onlyABuildHelps(error)
      ? LONGEST_PAUSE_MS
      : Math.min(Math.max(this.#pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
    this.#asked = error instanceof TransportError ? (error.retryAfter ?? 0) : 0;
  }

  /** Until the next round, when time alone changes a page after `untilDue`. */
  next(untilDue: number): { atLeast: number; atMost: number } {
    return {
      atLeast: Math.max(this.#asked, Math.min(this.#pause, FIRST_PAUSE_MS)),
      atMost: this.#pause > 0 ? this.#pause : untilNextLook(untilDue),
    };
  }
}

/** What is due and could not be done is not tried without a pause. */
function untilNextLook(untilDue: number): number {
  return untilDue > 0 ? Math.min(untilDue, POLL_MS) : POLL_MS;
}

function onlyABuildHelps(error: unknown): boolean {
  return error instanceof OtherLogError || error instanceof CursorAheadError;
}
