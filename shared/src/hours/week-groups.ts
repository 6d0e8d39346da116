import { WEEKDAYS } from '../content/office-parts.ts';
import type { Weekday } from './civil-date.ts';
import { areSameSlots, type Slot } from './slot.ts';
import type { Week } from './week.ts';

/** Neighbouring days with the same slots, as a week is read out: Monday to Wednesday, Thursday, Friday to Sunday. */
export interface WeekdayGroup {
  readonly weekdays: readonly Weekday[];
  readonly slots: readonly Slot[];
}

export function groupWeekdays({ days }: Week): WeekdayGroup[] {
  const groups: { weekdays: Weekday[]; slots: readonly Slot[] }[] = [];
  for (const weekday of WEEKDAYS) {
    const last = groups.at(-1);
    if (last !== undefined && areSameSlots(last.slots, days[weekday])) last.weekdays.push(weekday);
    else groups.push({ weekdays: [weekday], slots: days[weekday] });
  }
  return groups;
}
