import { addDays, type CivilDate, daysBetween } from './civil-date.ts';
import type { Cause, Hours } from './hours.ts';
import type { Mode } from './slot.ts';
import { type LocalTime, localTimeOf } from './time-zone.ts';

export interface Moment extends LocalTime {
  readonly instant: Date;
  /** How people say the day: by its name up to six days ahead, after that by its date. */
  readonly day: 'today' | 'tomorrow' | 'weekday' | 'date';
}

export type Status =
  | { readonly state: 'open'; readonly mode: Mode; readonly until: Moment }
  | { readonly state: 'closed'; readonly cause?: Cause; readonly next?: { readonly mode: Mode; readonly at: Moment } };

/** Hours that begin later than this are not announced. */
export const DAYS_AHEAD = 366;

export function statusAt(hours: Hours, instant: Date): Status {
  const today = localTimeOf(instant).date;
  const { cause } = hours.on(today);
  const current = hours.timesOn(today).find(({ start, end }) => start <= instant && instant < end);
  if (current !== undefined) return { state: 'open', mode: current.mode, until: momentOf(current.end, today) };

  const next = nextAfter(hours, instant, today);
  return {
    state: 'closed',
    ...(cause && { cause }),
    ...(next && { next: { mode: next.mode, at: momentOf(next.start, today) } }),
  };
}

function nextAfter(hours: Hours, instant: Date, today: CivilDate) {
  if (hours.isTemporarilyClosed) return undefined;
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const date = addDays(today, days);
    const next = hours.timesOn(date).find(({ start }) => start > instant);
    if (next !== undefined) return next;
  }
  return undefined;
}

function momentOf(instant: Date, today: CivilDate): Moment {
  const local = localTimeOf(instant);
  return { instant, ...local, day: dayName(daysBetween(today, local.date)) };
}

function dayName(daysAhead: number): Moment['day'] {
  if (daysAhead === 0) return 'today';
  if (daysAhead === 1) return 'tomorrow';
  return daysAhead < 7 ? 'weekday' : 'date';
}
