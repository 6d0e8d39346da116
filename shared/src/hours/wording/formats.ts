import { WEEKDAYS } from '../../content/office-parts.ts';
import type { Locale } from '../../locales.ts';
import { addDays, type CivilDate, type Weekday } from '../civil-date.ts';
import { remembering } from '../../remembering.ts';
import type { ClockTime } from '../time-zone.ts';

/** Calendar dates and clock times as a language writes them. */
export interface Formats {
  readonly time: (time: ClockTime) => string;
  readonly timeRange: (opens: ClockTime, closes: ClockTime) => string;
  readonly weekday: (weekday: Weekday) => string;
  readonly date: (date: CivilDate) => string;
  readonly dateWithWeekday: (date: CivilDate) => string;
  readonly dateRange: (from: CivilDate, through: CivilDate) => string;
  readonly list: (items: readonly string[]) => string;
}

const A_MONDAY = '2026-11-23';

/** Offices open and close at the same few times: each is worded once. */
export const formatsFor = remembering((locale: Locale): Formats => {
  // Times on German doors are read on the 24-hour clock.
  const language = locale === 'en' ? 'en-GB' : locale;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const short = format({ timeStyle: 'short' });
  const long = format({ dateStyle: 'long' });
  const full = format({ dateStyle: 'full' });
  const weekdayName = format({ weekday: 'long' });
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });

  const rangesFrom = remembering((opens: ClockTime) =>
    remembering((closes: ClockTime) => short.formatRange(at(A_MONDAY, opens), at(A_MONDAY, closes))),
  );

  return {
    time: remembering((time) => (locale === 'de' ? germanTime(time) : short.format(at(A_MONDAY, time)))),
    timeRange: (opens, closes) => rangesFrom(opens)(closes),
    weekday: remembering((weekday) => weekdayName.format(at(addDays(A_MONDAY, WEEKDAYS.indexOf(weekday))))),
    date: remembering((date) => long.format(at(date))),
    dateWithWeekday: remembering((date) => full.format(at(date))),
    dateRange: (from, through) => long.formatRange(at(from), at(through)),
    list: (items) => conjunction.format(items),
  };
});

/** "8 Uhr", "8:30 Uhr": as it is said inside a sentence. */
function germanTime(time: ClockTime): string {
  const [hour = '', minute] = time.split(':');
  return `${Number(hour)}${minute === '00' ? '' : `:${minute}`} Uhr`;
}

/** Civil dates and times are handed to Intl as UTC, so that no zone touches them. */
function at(date: CivilDate, time: ClockTime = '00:00'): Date {
  return new Date(`${date}T${time}:00Z`);
}
