import type { Locale } from '../../locales.ts';
import type { Weekday } from '../civil-date.ts';
import type { Slot } from '../slot.ts';
import type { Week } from '../week.ts';
import { groupWeekdays, type WeekdayGroup } from '../week-groups.ts';
import { formatsFor } from './formats.ts';
import { WORDS } from './words.ts';

export interface WeekTextRow extends WeekdayGroup {
  /** "Montag bis Mittwoch" */
  readonly days: string;
  /** "08:00–12:00 Uhr", "13:00–15:30 Uhr (mit Termin)", or the one word for closed. */
  readonly times: readonly string[];
}

export interface WeekText {
  /** "ab 1. Februar 2027"; none for a week that always holds. */
  readonly validity?: string;
  readonly rows: readonly WeekTextRow[];
}

export function weekText(week: Week, locale: Locale): WeekText {
  const validity = validityText(week, locale);
  return {
    ...(validity !== undefined && { validity }),
    rows: groupWeekdays(week).map((group) => ({
      ...group,
      days: daysText(group.weekdays, locale),
      times: timesText(group.slots, locale),
    })),
  };
}

export function timesText(slots: readonly Slot[], locale: Locale): string[] {
  const words = WORDS[locale];
  if (slots.length === 0) return [words.closed];
  return slots.map(({ opens, closes, mode }) => {
    const times = formatsFor(locale).timeRange(opens, closes);
    return mode === 'open' ? times : `${times} (${words.modes[mode]})`;
  });
}

function daysText(weekdays: readonly Weekday[], locale: Locale): string {
  const { weekday, list } = formatsFor(locale);
  const names = weekdays.map(weekday);
  const [first, last] = [names[0], names.at(-1)];
  if (names.length < 3 || first === undefined || last === undefined) return list(names);
  return WORDS[locale].fromWeekdayThrough(first, last);
}

function validityText({ validFrom, validThrough }: Week, locale: Locale): string | undefined {
  const { date, dateRange } = formatsFor(locale);
  if (validFrom === undefined) return validThrough && WORDS[locale].validThrough(date(validThrough));
  if (validThrough === undefined) return WORDS[locale].validFrom(date(validFrom));
  return dateRange(validFrom, validThrough);
}
