import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, unpacked } from './ascending.ts';
import { exactly, PackedLists } from './packed-lists.ts';

const numbers = fc.uniqueArray(fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })));

it('gives back the numbers in ascending order', () => {
  fc.assert(
    fc.property(numbers, (some) => {
      expect([...unpacked(packed(some))]).toEqual(some.toSorted((a, b) => a - b));
    }),
  );
});

it('gives each list back from among others', () => {
  fc.assert(
    fc.property(fc.array(numbers), (many) => {
      const lists = new PackedLists(exactly);
      for (const [list, some] of many.entries()) lists.set(list, packed(some));
      for (const [list, some] of many.entries())
        expect([...unpacked(lists.get(list))]).toEqual(some.toSorted((a, b) => a - b));
    }),
  );
});

it('takes a byte for each number of a few that are close to each other', () => {
  expect(packed(Array.from({ length: 400 }, (_, at) => at * 100)).byteLength).toBe(400);
});
