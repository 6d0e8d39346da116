const FIRST_MS = 1000;
const LONGEST_MS = 10 * 60_000;

/**
 * How long to wait in ms after `attempts` failed attempts (1, 2, …): twice as long each time, up to ten minutes, less up
 * to a half by chance, so that receivers that failed together are not asked together. `random` is in [0, 1).
 */
export function backoffMs(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
  return Math.round(longest * (1 - random / 2));
}
