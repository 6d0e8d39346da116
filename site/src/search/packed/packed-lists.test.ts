import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, PackedLists, withRoom } from './packed-lists.ts';

const list = fc.nat({ max: 6 });
const value = fc.nat({ max: 2 ** 32 - 1 });
const values = fc.array(value, { maxLength: 40 });
const step = fc.oneof(
  fc.record({ does: fc.constant('push' as const), list, value }),
  fc.record({ does: fc.constant('set' as const), list, values }),
  fc.record({ does: fc.constant('remove' as const), list, at: fc.nat({ max: 40 }) }),
  fc.record({ does: fc.constant('clear' as const), list }),
);

describe('packed lists', () => {
  it.each([
    ['with room to grow', withRoom],
    ['of exact size', exactly],
  ])('%s hold what as many arrays would', (_, capacity) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const packed = new PackedLists(capacity);
        const arrays = new Map<number, number[]>();
        for (const one of steps) {
          const array = arrays.get(one.list) ?? [];
          if (one.does === 'push') {
            packed.push(one.list, one.value);
            arrays.set(one.list, [...array, one.value]);
          } else if (one.does === 'set') {
            packed.set(one.list, one.values);
            arrays.set(one.list, one.values);
          } else if (one.does === 'clear') {
            packed.clear(one.list);
            arrays.delete(one.list);
          } else {
            if (one.at >= array.length) continue;
            packed.removeAt(one.list, one.at);
            arrays.set(one.list, array.with(one.at, array.at(-1) ?? 0).slice(0, -1));
          }
        }
        for (let number = 0; number <= 6; number += 1)
          expect([...packed.get(number)]).toEqual(arrays.get(number) ?? []);
      }),
    );
  });

  it('take a quarter more than their values at most, however long', () => {
    for (let length = 8; length < 100_000; length += 1) {
      const room = withRoom(length);
      if (room < length || room > 1.25 * length) expect.fail(`A list of ${length} has room for ${room}.`);
    }
  });
});
