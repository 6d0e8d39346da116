import type { CivilDate, DateSpan } from './civil-date.ts';
import { addDays, datesIn } from './civil-date.ts';
import type { Cause, Hours } from './hours.ts';
import { areSameSlots, type Slot } from './slot.ts';

/** A stretch of days that differ from the usual week in the same way and for the same cause. Both ends included. */
export interface Deviation {
  readonly from: CivilDate;
  readonly through: CivilDate;
  readonly slots: readonly Slot[];
  readonly cause: Cause;
}

/** In order of time; what begins before the span or ends after it is cut to it. */
export function deviationsIn(hours: Hours, span: DateSpan): Deviation[] {
  const deviations: Deviation[] = [];
  for (const date of datesIn(span)) {
    const { slots, cause } = hours.on(date);
    if (cause === undefined) continue;
    const last = deviations.at(-1);
    if (last !== undefined && addDays(last.through, 1) === date && isSame(last, { slots, cause })) {
      deviations[deviations.length - 1] = { ...last, through: date };
    } else {
      deviations.push({ from: date, through: date, slots, cause });
    }
  }
  return deviations;
}

type Difference = Pick<Deviation, 'slots' | 'cause'>;

function isSame(a: Difference, b: Difference): boolean {
  return isSameCause(a.cause, b.cause) && areSameSlots(a.slots, b.slots);
}

function isSameCause(a: Cause, b: Cause): boolean {
  switch (a.kind) {
    case 'temporarilyClosed':
      return b.kind === 'temporarilyClosed';
    case 'special':
      return b.kind === 'special' && b.reason === a.reason;
    case 'holiday':
      return b.kind === 'holiday' && b.holiday === a.holiday;
  }
}
