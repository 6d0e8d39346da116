import type { SpecialHours } from '../content/office-parts.ts';
import type { CivilDate } from './civil-date.ts';
import { daysBetween } from './civil-date.ts';
import { joinSlots, type Slot } from './slot.ts';

export interface SpecialDay {
  readonly slots: readonly Slot[];
  readonly reason: string;
}

/**
 * What holds of the special hours on a date. The shortest stretch of days knows best: an emergency service on one day
 * of a closed fortnight is open. Among stretches of one length, closed wins; other hours add up (morning and evening).
 */
export function specialDayOn(specialHours: readonly SpecialHours[], date: CivilDate): SpecialDay | undefined {
  const holding = specialHours.filter(({ fromDate, throughDate }) => fromDate <= date && date <= throughDate);
  const shortest = Math.min(...holding.map(lengthOf));
  const deciding = holding.filter((entry) => lengthOf(entry) === shortest);
  const named = deciding.find(({ closed }) => closed) ?? deciding[0];
  if (named === undefined) return undefined;
  return { slots: named.closed ? [] : joinSlots(deciding.flatMap(slotOf)), reason: named.reason };
}

function lengthOf({ fromDate, throughDate }: SpecialHours): number {
  return daysBetween(fromDate, throughDate);
}

function slotOf({ opens, closes }: SpecialHours): Slot[] {
  return opens === undefined || closes === undefined ? [] : [{ opens, closes, mode: 'open' }];
}
