import type { Locale } from '../../locales.ts';
import { weekdayOf } from '../civil-date.ts';
import type { Moment, Status } from '../status.ts';
import { type CauseText, causeText } from './cause-text.ts';
import { formatsFor } from './formats.ts';
import { WORDS } from './words.ts';

export interface StatusText {
  /** "Jetzt geöffnet bis 12 Uhr", "Jetzt geschlossen" */
  readonly now: string;
  /** Why the day differs; only while closed. */
  readonly cause?: CauseText;
  /** "Öffnet morgen um 8 Uhr" */
  readonly next?: string;
}

export function statusText(status: Status, locale: Locale): StatusText {
  const words = WORDS[locale];
  if (status.state === 'open') {
    return { now: words.openUntil[status.mode](formatsFor(locale).time(status.until.time)) };
  }
  const { cause, next } = status;
  return {
    now: words.closedNow,
    ...(cause && { cause: causeText(cause, locale) }),
    ...(next && { next: words.opens[next.mode](momentText(next.at, locale)) }),
  };
}

function momentText(moment: Moment, locale: Locale): string {
  const words = WORDS[locale];
  const formats = formatsFor(locale);
  const time = formats.time(moment.time);
  switch (moment.day) {
    case 'today':
      return words.today(time);
    case 'tomorrow':
      return words.tomorrow(time);
    case 'weekday':
      return words.onWeekday(formats.weekday(weekdayOf(moment.date)), time);
    case 'date':
      return words.onDate(formats.date(moment.date), time);
  }
}
