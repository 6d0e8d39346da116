import type { CivilDate } from './civil-date.ts';
import { addDays } from './civil-date.ts';
import { easterSunday } from './easter.ts';

/**
 * Public holidays of North Rhine-Westphalia (Feiertagsgesetz NW § 2): month and day, or days after Easter Sunday.
 * 24 and 31 December are none. Where two meet (1 May 2008), the later line names the day.
 */
const HOLIDAYS = [
  ['newYearsDay', '01-01'],
  ['goodFriday', -2],
  ['easterMonday', 1],
  ['labourDay', '05-01'],
  ['ascensionDay', 39],
  ['whitMonday', 50],
  ['corpusChristi', 60],
  ['germanUnityDay', '10-03'],
  ['allSaintsDay', '11-01'],
  ['christmasDay', '12-25'],
  ['secondDayOfChristmas', '12-26'],
] as const;

export type Holiday = (typeof HOLIDAYS)[number][0];

const years = new Map<number, ReadonlyMap<CivilDate, Holiday>>();

export function holidayOn(date: CivilDate): Holiday | undefined {
  return holidaysOf(Number(date.slice(0, 4))).get(date);
}

export function holidaysOf(year: number): ReadonlyMap<CivilDate, Holiday> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const holidays = new Map<CivilDate, Holiday>(
    HOLIDAYS.map(([holiday, day]) => [typeof day === 'number' ? addDays(easter, day) : `${year}-${day}`, holiday]),
  );
  years.set(year, holidays);
  return holidays;
}
