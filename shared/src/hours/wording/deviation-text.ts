import type { Locale } from '../../locales.ts';
import type { Deviation } from '../deviations.ts';
import { type CauseText, causeText } from './cause-text.ts';
import { formatsFor } from './formats.ts';
import { timesText } from './week-text.ts';

export interface DeviationText {
  /** "Donnerstag, 27. Mai 2027", "24. Dezember 2026 – 1. Januar 2027" */
  readonly dates: string;
  readonly times: readonly string[];
  readonly cause: CauseText;
}

export function deviationText({ from, through, slots, cause }: Deviation, locale: Locale): DeviationText {
  const { dateWithWeekday, dateRange } = formatsFor(locale);
  return {
    dates: from === through ? dateWithWeekday(from) : dateRange(from, through),
    times: timesText(slots, locale),
    cause: causeText(cause, locale),
  };
}
