import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Backoff } from './backoff.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets try at once, then after pauses that double up to the longest, and at once again when there is reason to', () => {
  const backoff = new Backoff({ first: 100, longest: 350 });
  expect(backoff.isOver).toBe(true);
  for (const pause of [100, 200, 350, 350]) {
    backoff.extend();
    vi.advanceTimersByTime(pause - 1);
    expect(backoff.isOver).toBe(false);
    vi.advanceTimersByTime(1);
    expect(backoff.isOver).toBe(true);
  }
  backoff.extend();
  backoff.reset();
  expect(backoff.isOver).toBe(true);
  backoff.extend();
  vi.advanceTimersByTime(100);
  expect(backoff.isOver).toBe(true);
});
