import type { OpeningHours, SpecialHours } from '../content/office-parts.ts';
import { type CivilDate, weekdayOf } from './civil-date.ts';
import { type Holiday, holidayOn } from './holidays.ts';
import { remembering } from '../remembering.ts';
import { type DatedSlot, dateSlots, type Slot } from './slot.ts';
import { specialDayOn } from './special-day.ts';
import { type Week, weekOn, weeksOf } from './week.ts';

/** What an office says of its hours; an `Office` is one. */
export interface OfficeHours {
  readonly openingHours: readonly OpeningHours[];
  readonly specialHours: readonly SpecialHours[];
  /** Closed on the public holidays of North Rhine-Westphalia. */
  readonly followsHolidays: boolean;
  readonly temporarilyClosed: boolean;
}

/** Why a day differs from the usual week. */
export type Cause =
  | { readonly kind: 'temporarilyClosed' }
  | { readonly kind: 'special'; readonly reason: string }
  | { readonly kind: 'holiday'; readonly holiday: Holiday };

export interface DaySchedule {
  readonly slots: readonly Slot[];
  /** Given when the day differs. A special day that repeats the week has one too; a holiday that takes nothing has none. */
  readonly cause?: Cause;
}

/** The one structure of hours: every text, status, calendar and structured datum is read off it. */
export interface Hours {
  readonly weeks: readonly Week[];
  readonly isTemporarilyClosed: boolean;
  readonly on: (date: CivilDate) => DaySchedule;
  /** The slots of the date as instants. */
  readonly timesOn: (date: CivilDate) => readonly DatedSlot[];
}

/** What stands further up wins: temporarily closed, special hours, public holiday, usual week. */
export function hoursOf({ openingHours, specialHours, followsHolidays, temporarilyClosed }: OfficeHours): Hours {
  const weeks = weeksOf(openingHours);

  function scheduleOf(date: CivilDate): DaySchedule {
    if (temporarilyClosed) return { slots: [], cause: { kind: 'temporarilyClosed' } };

    const special = specialDayOn(specialHours, date);
    if (special !== undefined) return { slots: special.slots, cause: { kind: 'special', reason: special.reason } };

    const slots = weekOn(weeks, date).days[weekdayOf(date)];
    const holiday = followsHolidays ? holidayOn(date) : undefined;
    if (holiday === undefined || slots.length === 0) return { slots };
    return { slots: [], cause: { kind: 'holiday', holiday } };
  }

  const on = remembering(scheduleOf);
  return {
    weeks,
    isTemporarilyClosed: temporarilyClosed,
    on,
    timesOn: remembering((date: CivilDate) => dateSlots(date, on(date).slots)),
  };
}
