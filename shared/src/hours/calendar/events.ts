import { addDays } from '../civil-date.ts';
import type { Deviation } from '../deviations.ts';
import { instantOf, TIME_ZONE } from '../time-zone.ts';
import { dateValue, localValue, utcValue } from './date-values.ts';
import type { SingleSlot, WeeklySlot } from './recurrence.ts';

/** Name, with parameters if any, and value of a property. */
export type Property = readonly [name: string, value: string];

/** What tells an event apart from the others of its office. */
export interface EventTiming {
  /** The same in each edition of the feed, as long as the hours are the same. */
  readonly key: string;
  readonly properties: readonly Property[];
}

const LOCAL = `TZID=${TIME_ZONE}`;

export function weeklyTiming({ validFrom, weekday, slot, first, last, except }: WeeklySlot): EventTiming {
  const { opens, closes, mode } = slot;
  const until = utcValue(instantOf(last, opens));
  return {
    key: [validFrom ?? 'always', weekday, opens, closes, mode].join('-').replaceAll(':', ''),
    properties: [
      [`DTSTART;${LOCAL}`, localValue(first, opens)],
      [`DTEND;${LOCAL}`, localValue(first, closes)],
      ...(first === last ? [] : [['RRULE', `FREQ=WEEKLY;UNTIL=${until}`] as const]),
      ...except.map((date) => [`EXDATE;${LOCAL}`, localValue(date, opens)] as const),
    ],
  };
}

export function singleTiming({ start, end, mode }: SingleSlot): EventTiming {
  return {
    key: `${utcValue(start)}-${utcValue(end)}-${mode}`,
    properties: [
      ['DTSTART', utcValue(start)],
      ['DTEND', utcValue(end)],
    ],
  };
}

/** All day; the key has no first day, since a feed cuts what began before it. */
export function closureTiming({ from, through, cause }: Deviation): EventTiming {
  return {
    key: cause.kind === 'temporarilyClosed' ? 'temporarily-closed' : `closed-through-${through}`,
    properties: [
      ['DTSTART;VALUE=DATE', dateValue(from)],
      ['DTEND;VALUE=DATE', dateValue(addDays(through, 1))],
    ],
  };
}
