import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PageQueue } from './page-queue.ts';

function partsOf(items: readonly number[]): number[][] {
  const queue = new PageQueue(items);
  const parts: number[][] = [];
  for (let part = queue.takePart(); part.length > 0; part = queue.takePart()) parts.push(part);
  return parts;
}

it('hands everything out once, in order, in parts that grow up to four', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 300 }), (items) => {
      const parts = partsOf(items);
      expect(parts.flat()).toEqual(items);
      // The last has what is left.
      const sizes = parts.slice(0, -1).map(({ length }) => length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(4);
    }),
  );
});

it('hands few out one by one', () => {
  expect(partsOf([1, 2, 3])).toEqual([[1], [2], [3]]);
});

it('asks for an item only when somebody takes it, and for none after the end', () => {
  let asked = 0;
  const queue = new PageQueue(
    (function* () {
      for (;;) yield ++asked;
    })(),
  );
  expect(queue.takePart()).toEqual([1]);
  expect(asked).toBe(1);
  queue.end();
  expect(queue.takePart()).toEqual([]);
  expect(asked).toBe(1);
});
