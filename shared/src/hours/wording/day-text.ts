import type { Locale } from '../../locales.ts';
import type { CivilDate } from '../civil-date.ts';
import type { Hours } from '../hours.ts';
import { type CauseText, causeText } from './cause-text.ts';
import { formatsFor } from './formats.ts';
import { timesText } from './week-text.ts';

export interface DayText {
  /** "Montag, 23. November 2026" */
  readonly date: string;
  readonly times: readonly string[];
  /** Why the day differs from the usual week. */
  readonly cause?: CauseText;
}

export function dayText(hours: Hours, date: CivilDate, locale: Locale): DayText {
  const { slots, cause } = hours.on(date);
  return {
    date: formatsFor(locale).dateWithWeekday(date),
    times: timesText(slots, locale),
    ...(cause && { cause: causeText(cause, locale) }),
  };
}
