import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median, percentile } from './statistics.ts';

it('gives a value that was measured, with the wanted share at or below it', () => {
  const values = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (measured, share) => {
      const value = percentile(measured, share);
      expect(measured).toContain(value);
      expect(measured.filter((one) => one <= value).length).toBeGreaterThanOrEqual(share * measured.length);
      expect(measured.filter((one) => one < value).length).toBeLessThan(share * measured.length);
    }),
  );
});

it('knows the middle of a few', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 0.95)).toBe(19);
});

it('says that nothing was measured', () => {
  expect(() => median([])).toThrow('Nothing was measured.');
});
