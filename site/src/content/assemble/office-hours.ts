import type { Office } from '@themenportal/shared/content';
import { deviationsIn, deviationText, hoursOf, weeksAhead, weeksIn, weekText } from '@themenportal/shared/hours';
import { hoursCalendarPath, openNowPath } from '@themenportal/shared/paths';
import type { Locale } from '@themenportal/shared/locales';
import type { HoursData } from '../page-data.ts';

/** People plan weeks ahead; more would bury the next deviation among those of next year. */
export const WEEKS_AHEAD = 8;

/** The hours in words that stay true while the page is a file: dates, and nothing that depends on the clock. */
export function officeHours(office: Office, today: string, locale: Locale): HoursData {
  const hours = hoursOf(office);
  const span = weeksAhead(today, WEEKS_AHEAD);
  const { temporarilyClosed, followsHolidays, hoursNote } = office;
  const usual = temporarilyClosed || office.openingHours.length === 0 ? [] : weeksIn(hours.weeks, span);
  // That it is temporarily closed stands above all dates.
  const deviations = temporarilyClosed ? [] : deviationsIn(hours, span);
  const known = hasHours(office);
  return {
    temporarilyClosed,
    weeks: usual.map(({ validFrom, ...week }) => {
      // A validity that has begun needs no words.
      const begins = validFrom !== undefined && validFrom > today ? validFrom : undefined;
      return weekText({ ...week, validFrom: begins }, locale);
    }),
    deviations: deviations.map((deviation) => deviationText(deviation, locale)),
    followsHolidays: followsHolidays && usual.length > 0,
    note: hoursNote,
    openNowPath: known ? openNowPath(office.locale, office.path) : undefined,
    calendarPath: known ? hoursCalendarPath(office.path) : undefined,
  };
}

/** Without any, "closed" would be a guess. */
export function hasHours({ openingHours, specialHours, temporarilyClosed }: Office): boolean {
  return temporarilyClosed || openingHours.length > 0 || specialHours.length > 0;
}
