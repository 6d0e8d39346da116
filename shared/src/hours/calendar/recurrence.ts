import { type CivilDate, type DateSpan, datesIn, type Weekday, weekdayOf } from '../civil-date.ts';
import type { Cause, Hours } from '../hours.ts';
import { type DatedSlot, dateSlots, type Slot } from '../slot.ts';
import { clockChangesOn } from '../time-zone.ts';
import { type Week, weeksIn } from '../week.ts';

/** A slot that comes back every week, from its first date to its last, except on some between. */
export interface WeeklySlot {
  readonly validFrom: CivilDate | undefined;
  readonly weekday: Weekday;
  readonly slot: Slot;
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly except: readonly CivilDate[];
}

/** A slot of one date only. */
export interface SingleSlot extends DatedSlot {
  readonly date: CivilDate;
  readonly cause?: Cause;
}

export interface Recurrence {
  readonly weekly: readonly WeeklySlot[];
  readonly single: readonly SingleSlot[];
}

export function recurrenceOf(hours: Hours, span: DateSpan): Recurrence {
  const dates = datesIn(span);
  const weekly = weeksIn(hours.weeks, span).flatMap((week) => {
    const inWeek = dates.filter((date) => isIn(week, date));
    return inWeek.slice(0, 7).flatMap((date) => {
      const weekday = weekdayOf(date);
      const candidates = inWeek.filter((other) => weekdayOf(other) === weekday);
      return week.days[weekday].flatMap((slot) => weeklySlot(hours, week, weekday, slot, candidates));
    });
  });
  const single = dates.filter((date) => !isUsual(hours, date)).flatMap((date) => singleSlots(hours, date));
  return { weekly, single };
}

function weeklySlot(
  hours: Hours,
  { validFrom }: Week,
  weekday: Weekday,
  slot: Slot,
  dates: readonly CivilDate[],
): WeeklySlot[] {
  const holding = dates.filter((date) => isUsual(hours, date));
  const [first, last] = [holding[0], holding.at(-1)];
  if (first === undefined || last === undefined) return [];
  const except = dates.filter((date) => first < date && date < last && !isUsual(hours, date));
  return [{ validFrom, weekday, slot, first, last, except }];
}

function singleSlots(hours: Hours, date: CivilDate): SingleSlot[] {
  const { slots, cause } = hours.on(date);
  return dateSlots(date, slots).map((slot) => ({ date, ...slot, ...(cause && { cause }) }));
}

/** Programs differ on repeating events when the clock is changed, so such a day stands for itself. */
function isUsual(hours: Hours, date: CivilDate): boolean {
  return hours.on(date).cause === undefined && !clockChangesOn(date);
}

function isIn({ validFrom, validThrough }: Week, date: CivilDate): boolean {
  return (validFrom === undefined || validFrom <= date) && (validThrough === undefined || date <= validThrough);
}
