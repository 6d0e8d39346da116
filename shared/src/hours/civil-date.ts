import { WEEKDAYS } from '../content/office-parts.ts';
import { remembering } from '../remembering.ts';

/** A calendar date without a zone, `2026-12-24`. Such texts sort by time. */
export type CivilDate = string;
export type Weekday = (typeof WEEKDAYS)[number];

/** Both ends included. */
export interface DateSpan {
  readonly from: CivilDate;
  readonly through: CivilDate;
}

const DAY = 86_400_000;

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateAt(midnight(date) + days * DAY);
}

export function daysBetween(earlier: CivilDate, later: CivilDate): number {
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}

export const weekdayOf = remembering((date: CivilDate): Weekday => {
  const sundayFirst = new Date(midnight(date)).getUTCDay();
  const weekday = WEEKDAYS[(sundayFirst + 6) % 7];
  if (weekday === undefined) throw notADate(date);
  return weekday;
});

export function datesIn({ from, through }: DateSpan): CivilDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, through) + 1) }, (_, days) => addDays(from, days));
}

export function weeksAhead(from: CivilDate, weeks: number): DateSpan {
  return { from, through: addDays(from, weeks * 7 - 1) };
}

const dateAt = remembering((midnight: number): CivilDate => new Date(midnight).toISOString().slice(0, 10));

/** UTC, in milliseconds. Calendars ask for the same few hundred days again and again. */
const midnight = remembering((date: CivilDate): number => {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  if (Number.isNaN(milliseconds)) throw notADate(date);
  return milliseconds;
});

function notADate(text: string): RangeError {
  return new RangeError(`"${text}" is not a calendar date. Give the date as year-month-day, for example 2026-12-24.`);
}
