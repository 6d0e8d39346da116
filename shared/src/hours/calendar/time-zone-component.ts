import { TIME_ZONE } from '../time-zone.ts';
import { contentLine } from './content-line.ts';

/** The rule of Central Europe since 1996, as the IANA database has it for Europe/Berlin. */
const PROPERTIES = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', TIME_ZONE],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19960331T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
] as const;

export const TIME_ZONE_COMPONENT = PROPERTIES.map(([name, value]) => contentLine(name, value)).join('');
