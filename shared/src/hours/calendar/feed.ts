import type { Locale } from '../../locales.ts';
import type { DateSpan } from '../civil-date.ts';
import { deviationsIn } from '../deviations.ts';
import type { Cause, Hours } from '../hours.ts';
import type { Mode } from '../slot.ts';
import { causeText } from '../wording/cause-text.ts';
import { WORDS } from '../wording/words.ts';
import { contentLine, textValue } from './content-line.ts';
import { utcValue } from './date-values.ts';
import { closureTiming, type EventTiming, type Property, singleTiming, weeklyTiming } from './events.ts';
import { recurrenceOf } from './recurrence.ts';
import { TIME_ZONE_COMPONENT } from './time-zone-component.ts';

export interface FeedOptions {
  /** The feed holds these dates and says nothing of others. */
  readonly span: DateSpan;
  /** When the content last changed: the DTSTAMP of every event. */
  readonly stamp: Date;
  readonly locale: Locale;
  /** The office's name; it begins every summary, since one calendar shows many feeds. */
  readonly name: string;
  readonly location?: string;
  readonly url?: string;
  /** Document id of the office and host of the site: with both an event's id is unique in the world. */
  readonly documentId: string;
  readonly host: string;
}

/** An iCalendar file (RFC 5545, text/calendar). Events carry the mode, or `closed`, as their category. */
export function calendarFeed(hours: Hours, options: FeedOptions): string {
  const { span, locale, name } = options;
  const { weekly, single } = recurrenceOf(hours, span);
  const closures = deviationsIn(hours, span).filter(({ slots }) => slots.length === 0);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Themenportal//Opening hours//${locale.toUpperCase()}`),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', textValue(name)),
    contentLine('X-WR-CALNAME', textValue(name)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    TIME_ZONE_COMPONENT,
    ...weekly.map((event) => component(options, weeklyTiming(event), event.slot.mode)),
    ...single.map((event) => component(options, singleTiming(event), event.mode, event.cause)),
    ...closures.map((event) => component(options, closureTiming(event), 'closed', event.cause)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function component(options: FeedOptions, timing: EventTiming, category: Mode | 'closed', cause?: Cause): string {
  const { stamp, documentId, host, location, url } = options;
  const properties: Property[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${timing.key}.${documentId}@${host}`],
    ['DTSTAMP', utcValue(stamp)],
    ...timing.properties,
    ['SUMMARY', textValue(summary(options, category, cause))],
    ['CATEGORIES', category],
    // Whoever subscribes is not busy because an office is open.
    ['TRANSP', 'TRANSPARENT'],
    ...(location === undefined ? [] : [['LOCATION', textValue(location)] as const]),
    ...(url === undefined ? [] : [['URL', url] as const]),
    ['END', 'VEVENT'],
  ];
  return properties.map(([property, value]) => contentLine(property, value)).join('');
}

function summary({ locale, name }: FeedOptions, category: Mode | 'closed', cause: Cause | undefined): string {
  const words = WORDS[locale];
  const state = category === 'closed' ? words.closed : words.modes[category];
  return cause === undefined ? `${name}: ${state}` : `${name}: ${state} (${causeText(cause, locale).text})`;
}
