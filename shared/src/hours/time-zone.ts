import type { CivilDate } from './civil-date.ts';
import { addDays } from './civil-date.ts';
import { remembering } from '../remembering.ts';

export const TIME_ZONE = 'Europe/Berlin';

/** `HH:MM` on the clock of the zone. */
export type ClockTime = string;

export interface LocalTime {
  readonly date: CivilDate;
  readonly time: ClockTime;
}

const HOUR = 3_600_000;
const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

export function localTimeOf(instant: Date): LocalTime {
  const local = new Date(instant.getTime() + offsetAt(instant.getTime())).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/**
 * What a clock time means as an instant. The rule is RFC 5545's (3.3.5), so that calendars agree: an hour that comes
 * twice is its first one, an hour that is skipped is read with the offset from before the change.
 */
export function instantOf(date: CivilDate, time: ClockTime): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = asUtc - offsetAt(asUtc - 24 * HOUR);
  const after = asUtc - offsetAt(asUtc + 24 * HOUR);
  const isReal = (instant: number) => instant + offsetAt(instant) === asUtc;
  return new Date(!isReal(before) && isReal(after) ? after : before);
}

/** Whether the clock is put forward or back on this date. */
export const clockChangesOn = remembering((date: CivilDate): boolean => {
  return offsetAt(instantOf(date, '00:00').getTime()) !== offsetAt(instantOf(addDays(date, 1), '00:00').getTime());
});

/** Milliseconds east of UTC. The zone changes on full hours only, and asking Intl is slow, so an hour is asked once. */
function offsetAt(instant: number): number {
  return offsetOfHour(Math.floor(instant / HOUR));
}

const offsetOfHour = remembering((hour: number): number => {
  const parts = new Map(clock.formatToParts(hour * HOUR).map(({ type, value }) => [type, Number(value)]));
  const field = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? NaN;
  const local = Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'));
  const offset = local - hour * HOUR;
  if (Number.isNaN(offset)) throw new RangeError('This date has no local time: it is invalid or out of range.');
  return offset;
});
