import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('The wait doubles from a second to ten minutes and stays there', () => {
  expect([1, 2, 3, 4, 10, 11, 12, 5000].map((attempts) => backoffMs(attempts, 0) / 1000)).toEqual([
    1, 2, 4, 8, 512, 600, 600, 600,
  ]);
});

test('Chance takes at most the half away and adds nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), chance, (attempts, random) => {
      const longest = backoffMs(attempts, 0);
      expect(backoffMs(attempts, random)).toBeLessThanOrEqual(longest);
      expect(backoffMs(attempts, random)).toBeGreaterThanOrEqual(longest / 2);
    }),
  );
});

test('Receivers that fail at the same time are asked again at different times', () => {
  expect(new Set([0, 0.25, 0.5, 0.75].map((random) => backoffMs(5, random))).size).toBe(4);
});
