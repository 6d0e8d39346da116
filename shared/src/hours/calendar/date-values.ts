import type { CivilDate } from '../civil-date.ts';
import type { ClockTime } from '../time-zone.ts';

/** 20261224 */
export function dateValue(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** 20261224T080000, on the clock of the zone that the property names */
export function localValue(date: CivilDate, time: ClockTime): string {
  return `${dateValue(date)}T${time.replace(':', '')}00`;
}

/** 20261224T070000Z */
export function utcValue(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
