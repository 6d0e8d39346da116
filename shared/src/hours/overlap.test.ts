import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpeningSlot } from './overlap.ts';
import { overlappingSlots } from './overlap.ts';

const monday = { weekday: 'monday', opens: '08:00', closes: '12:00' };

describe('opening slots', () => {
  it.each<[string, OpeningSlot]>([
    ['touch', { ...monday, opens: '12:00', closes: '16:00' }],
    ['lie on other days', { ...monday, weekday: 'tuesday' }],
    ['hold in other months', { ...monday, validFrom: '2026-02-01' }],
  ])('do not overlap when they %s', (_, second) => {
    expect(overlappingSlots([{ ...monday, validThrough: '2026-01-31' }, second])).toEqual([]);
  });

  it('overlap when they share a minute of a day on which both hold', () => {
    expect(overlappingSlots([monday, { ...monday, opens: '11:59', closes: '13:00', validFrom: '2026-02-01' }])).toEqual(
      [[0, 1]],
    );
  });

  it('are told apart minute by minute', () => {
    const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
    const slot = fc
      .tuple(clock, clock)
      .filter(([opens, closes]) => opens < closes)
      .map(([opens, closes]) => ({ weekday: 'monday', opens, closes }));
    const hours = ({ opens, closes }: OpeningSlot) => {
      const first = Number(opens.slice(0, 2));
      return Array.from({ length: Number(closes.slice(0, 2)) - first }, (_, i) => first + i);
    };
    fc.assert(
      fc.property(slot, slot, (a, b) => {
        const share = hours(a).some((hour) => hours(b).includes(hour));
        expect(overlappingSlots([a, b])).toEqual(share ? [[0, 1]] : []);
      }),
    );
  });
});
