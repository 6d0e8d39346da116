import { type Office, WEEKDAYS } from '@themenportal/shared/content';
import type { HoursData } from '../page-data.ts';

/** The week day by day, and the days to come that differ from it. */
export function officeHours(office: Office, today: string): HoursData {
  return {
    temporarilyClosed: office.temporarilyClosed,
    week: WEEKDAYS.map((name, weekday) => ({ weekday, slots: slotsOn(name) })).filter(({ slots }) => slots.length > 0),
    special: office.specialHours
      .filter(({ throughDate }) => throughDate >= today)
      .sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
      .map(({ fromDate, throughDate, opens, closes, reason }) => ({
        from: fromDate,
        through: throughDate,
        times: opens !== undefined && closes !== undefined ? times(opens, closes) : undefined,
        reason,
      })),
    followsHolidays: office.followsHolidays,
    note: office.hoursNote,
  };

  function slotsOn(day: string): HoursData['week'][number]['slots'] {
    return office.openingHours
      .filter(({ weekday, validThrough }) => weekday === day && (validThrough === undefined || validThrough >= today))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1))
      .map(({ opens, closes, mode, validFrom, validThrough }) => ({
        times: times(opens, closes),
        mode,
        // A validity that has begun needs no words.
        validFrom: validFrom !== undefined && validFrom > today ? validFrom : undefined,
        validThrough,
      }));
  }
}

/** An en dash without spaces, as in timetables. */
function times(opens: string, closes: string): string {
  return `${opens}–${closes}`;
}
