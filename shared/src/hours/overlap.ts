/** One opening slot as the contract gives it: `HH:MM` local time, validity as ISO dates, both ends included. */
export interface OpeningSlot {
  readonly weekday: string;
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string | undefined;
  readonly validThrough?: string | undefined;
}

/** Index pairs of slots that claim the same minute of the same day. Touching slots (12:00 and 12:00) do not overlap. */
export function overlappingSlots(slots: readonly OpeningSlot[]): [number, number][] {
  const pairs: [number, number][] = [];
  slots.forEach((first, i) => {
    slots.slice(i + 1).forEach((second, offset) => {
      if (overlap(first, second)) pairs.push([i, i + 1 + offset]);
    });
  });
  return pairs;
}

function overlap(a: OpeningSlot, b: OpeningSlot): boolean {
  return (
    a.weekday === b.weekday &&
    a.opens < b.closes &&
    b.opens < a.closes &&
    (a.validFrom ?? '') <= (b.validThrough ?? '9999') &&
    (b.validFrom ?? '') <= (a.validThrough ?? '9999')
  );
}
