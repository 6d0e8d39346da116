import fc from 'fast-check';
import { type OpeningHours, type SpecialHours, WEEKDAYS } from '../../content/office-parts.ts';
import { addDays, daysBetween, type DateSpan } from '../civil-date.ts';
import type { OfficeHours } from '../hours.ts';
import { overlappingSlots } from '../overlap.ts';

const STEPS_OF_A_DAY = 288;

/** Offices with hours at any time of day, some on the very hour at which the clock changes. Minutes are multiples of 5. */
export function arbitraryOffice(span: DateSpan): fc.Arbitrary<OfficeHours> {
  const date = fc
    .integer({ min: 0, max: daysBetween(span.from, span.through) })
    .map((days) => addDays(span.from, days));
  const times = fc
    .oneof(fc.integer({ min: 0, max: STEPS_OF_A_DAY - 2 }), fc.integer({ min: 18, max: 42 }))
    .chain((first) => fc.tuple(fc.constant(first), fc.integer({ min: first + 1, max: STEPS_OF_A_DAY - 1 })))
    .map(([opens, closes]) => ({ opens: clock(opens), closes: clock(closes) }));
  const maybeDate = fc.option(date, { nil: undefined, freq: 3 });

  const openingHours: fc.Arbitrary<OpeningHours> = fc
    .record({
      weekday: fc.oneof(fc.constantFrom(...WEEKDAYS), fc.constant('sunday' as const)),
      times,
      mode: fc.constantFrom('open', 'byAppointment', 'phoneOnly'),
      validity: fc.tuple(maybeDate, maybeDate).filter(([from, through]) => !(from && through && from > through)),
    })
    .map(({ weekday, mode, times: { opens, closes }, validity: [validFrom, validThrough] }) => ({
      weekday,
      opens,
      closes,
      mode,
      validFrom,
      validThrough,
    }));

  const specialHours: fc.Arbitrary<SpecialHours> = fc
    .record({
      fromDate: fc.oneof(date, fc.constantFrom('2026-12-24', '2026-10-25', '2027-03-28')),
      days: fc.integer({ min: 0, max: 12 }),
      times: fc.option(times, { nil: undefined }),
      reason: fc.constantFrom('Betriebsruhe', 'Personalversammlung'),
    })
    .map(({ fromDate, days, times: other, reason }) => ({
      fromDate,
      throughDate: addDays(fromDate, days),
      closed: other === undefined,
      opens: other?.opens,
      closes: other?.closes,
      reason,
    }));

  return fc.record({
    openingHours: fc.array(openingHours, { maxLength: 14 }).map(withoutOverlaps),
    specialHours: fc.array(specialHours, { maxLength: 5 }),
    followsHolidays: fc.boolean(),
    temporarilyClosed: fc.oneof({ weight: 19, arbitrary: fc.constant(false) }, fc.constant(true)),
  });
}

function withoutOverlaps(slots: readonly OpeningHours[]): OpeningHours[] {
  return slots.reduce<OpeningHours[]>(
    (kept, slot) => (overlappingSlots([...kept, slot]).length === 0 ? [...kept, slot] : kept),
    [],
  );
}

function clock(step: number): string {
  const minutes = step * 5;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
