/** A date in the future of a validator would hide two changes of one second from each other. */
const STEP_MS = 1000;

/** ISO 8601 instant of a publish: now, or after the one before, if the clock was set back or did not move. */
export function nextInstant(last: string, now = new Date()): string {
  const after = Date.parse(last);
  return new Date(now.getTime() > after ? now.getTime() : after + STEP_MS).toISOString();
}
