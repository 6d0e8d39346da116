import type { OpeningHours } from '../content/office-parts.ts';
import type { CivilDate, DateSpan, Weekday } from './civil-date.ts';
import { addDays } from './civil-date.ts';
import { joinSlots, type Slot } from './slot.ts';

/** The usual week, and for how long it stays as it is. No end given means no end known. */
export interface Week {
  readonly validFrom: CivilDate | undefined;
  readonly validThrough: CivilDate | undefined;
  readonly days: Readonly<Record<Weekday, readonly Slot[]>>;
}

/** All weeks in order of time, without a gap: each day of all time is in exactly one. */
export function weeksOf(openingHours: readonly OpeningHours[]): Week[] {
  const changes = openingHours.flatMap(({ validFrom, validThrough }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validThrough === undefined ? [] : [addDays(validThrough, 1)]),
  ]);
  const starts = [undefined, ...[...new Set(changes)].sort()];
  return starts.map((validFrom, i) => {
    const next = starts[i + 1];
    const validThrough = next === undefined ? undefined : addDays(next, -1);
    return { validFrom, validThrough, days: daysOf(openingHours.filter((slot) => holdsFor(slot, validFrom, next))) };
  });
}

export function weekOn(weeks: readonly Week[], date: CivilDate): Week {
  const week = weeks.find(({ validThrough }) => validThrough === undefined || date <= validThrough);
  if (week === undefined) throw new RangeError(`No week holds on ${date}: pass all weeks, as weeksOf gives them.`);
  return week;
}

export function weeksIn(weeks: readonly Week[], { from, through }: DateSpan): Week[] {
  return weeks.filter(({ validFrom = from, validThrough = through }) => validFrom <= through && from <= validThrough);
}

/** Changes bound the stretch from `start` to before `next`, so hours hold for all of it or for none. */
function holdsFor({ validFrom, validThrough }: OpeningHours, start?: CivilDate, next?: CivilDate): boolean {
  const hasBegun = validFrom === undefined || (start !== undefined && validFrom <= start);
  const lasts = validThrough === undefined || (next !== undefined && next <= addDays(validThrough, 1));
  return hasBegun && lasts;
}

function daysOf(openingHours: readonly OpeningHours[]): Record<Weekday, readonly Slot[]> {
  const on = (weekday: Weekday) => joinSlots(openingHours.filter((slot) => slot.weekday === weekday));
  return {
    monday: on('monday'),
    tuesday: on('tuesday'),
    wednesday: on('wednesday'),
    thursday: on('thursday'),
    friday: on('friday'),
    saturday: on('saturday'),
    sunday: on('sunday'),
  };
}
