import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFeed } from './calendar/feed.ts';
import type { DateSpan } from './civil-date.ts';
import { addDays } from './civil-date.ts';
import { type Hours, hoursOf, type OfficeHours } from './hours.ts';
import { placeHoursOf } from './schema-org/place-hours.ts';
import { DAYS_AHEAD, type Status, statusAt } from './status.ts';
import { arbitraryOffice } from './tests/arbitrary-office.ts';
import { readCalendar } from './tests/read-calendar.ts';
import { readPlaceHours } from './tests/read-place-hours.ts';
import { readWeekText } from './tests/read-week-text.ts';
import { type ServiceTime, walkThrough } from './tests/service-time.ts';
import { instantOf, localTimeOf } from './time-zone.ts';

const MINUTE = 60_000;
const TWO_YEARS: DateSpan = { from: '2026-07-01', through: '2028-06-30' };
const begin = instantOf(TWO_YEARS.from, '00:00').getTime();
const end = instantOf(addDays(TWO_YEARS.through, 1), '00:00').getTime();

function minutesOf({ from, through }: DateSpan, step: number): number[] {
  const first = instantOf(from, '00:00').getTime();
  const last = instantOf(addDays(through, 1), '00:00').getTime();
  return Array.from({ length: (last - first) / MINUTE / step }, (_, i) => first + i * step * MINUTE);
}

function disagreements(hours: Hours, instants: readonly number[]) {
  const feed = calendarFeed(hours, {
    span: TWO_YEARS,
    stamp: new Date(begin),
    locale: 'de',
    name: 'Amt',
    documentId: 'amt',
    host: 'portal.example',
  });
  const readings = {
    calendar: walkThrough(readCalendar(feed)),
    structuredData: walkThrough(readPlaceHours(placeHoursOf(hours, TWO_YEARS), TWO_YEARS)),
    text: walkThrough(readWeekText(hours, TWO_YEARS)),
  };
  return instants.flatMap((instant) => {
    const status = statusAt(hours, new Date(instant));
    return Object.entries(readings).flatMap(([reading, at]) => {
      const { current, next } = at(instant);
      return agree(status, instant, current, next)
        ? []
        : [{ instant: new Date(instant).toISOString(), status, reading, current, next }];
    });
  });
}

function agree(status: Status, instant: number, current?: ServiceTime, next?: ServiceTime): boolean {
  if (status.state === 'open') return current?.mode === status.mode && current.end === status.until.instant.getTime();
  if (current !== undefined) return false;
  // The readings end with the span, the status announces for some time ahead only: what neither can see is no quarrel.
  if (status.next === undefined) return next === undefined || next.start >= announcedUntil(instant);
  const start = status.next.at.instant.getTime();
  return start >= end ? next === undefined : next?.mode === status.next.mode && next.start === start;
}

function announcedUntil(instant: number): number {
  return instantOf(addDays(localTimeOf(new Date(instant)).date, DAYS_AHEAD + 1), '00:00').getTime();
}

const CITIZENS_OFFICE: OfficeHours = {
  openingHours: [
    { weekday: 'monday', opens: '08:00', closes: '12:00', mode: 'open' },
    { weekday: 'monday', opens: '12:00', closes: '15:30', mode: 'byAppointment' },
    { weekday: 'tuesday', opens: '08:00', closes: '12:00', mode: 'open', validThrough: '2027-01-31' },
    { weekday: 'tuesday', opens: '07:30', closes: '13:00', mode: 'open', validFrom: '2027-02-01' },
    { weekday: 'wednesday', opens: '09:00', closes: '11:30', mode: 'phoneOnly' },
    { weekday: 'thursday', opens: '08:00', closes: '12:00', mode: 'open' },
    { weekday: 'thursday', opens: '13:00', closes: '18:00', mode: 'open' },
    { weekday: 'friday', opens: '08:00', closes: '12:00', mode: 'byAppointment' },
    { weekday: 'sunday', opens: '01:00', closes: '02:30', mode: 'open' },
    { weekday: 'sunday', opens: '02:30', closes: '05:00', mode: 'phoneOnly' },
  ],
  specialHours: [
    { fromDate: '2026-12-24', throughDate: '2027-01-01', closed: true, reason: 'Betriebsruhe' },
    {
      fromDate: '2026-12-29',
      throughDate: '2026-12-29',
      closed: false,
      opens: '10:00',
      closes: '12:00',
      reason: 'Notdienst',
    },
    {
      fromDate: '2027-10-31',
      throughDate: '2027-10-31',
      closed: false,
      opens: '02:15',
      closes: '02:45',
      reason: 'Nacht',
    },
  ],
  followsHolidays: true,
  temporarilyClosed: false,
};

describe('status, week text with deviations, structured data and calendar', () => {
  it('agree in every minute of two years for an office with every kind of hours', () => {
    expect(disagreements(hoursOf(CITIZENS_OFFICE), minutesOf(TWO_YEARS, 1)).slice(0, 5)).toEqual([]);
  }, 120_000);

  it('agree for any office at any sampled minute, when the clock changes and around the holidays', () => {
    const clockChanges = ['2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'];
    const holidays = [2026, 2027].map((year) => ({ from: `${year}-12-24`, through: `${year + 1}-01-01` }));
    const risky = [
      ...clockChanges.flatMap((date) => minutesOf({ from: date, through: date }, 5)),
      ...holidays.flatMap((span) => minutesOf(span, 15)),
    ];
    const minutes = fc.array(fc.integer({ min: 0, max: (end - begin) / MINUTE - 1 }), {
      minLength: 200,
      maxLength: 800,
    });
    fc.assert(
      fc.property(arbitraryOffice(TWO_YEARS), minutes, (office, sampled) => {
        const instants = [...risky, ...sampled.map((minute) => begin + minute * MINUTE)].sort((a, b) => a - b);
        expect(disagreements(hoursOf(office), instants).slice(0, 5)).toEqual([]);
      }),
      // One run reads thousands of minutes: shrinking would take longer than reading the first office that fails.
      { numRuns: 20, endOnFailure: true },
    );
  }, 120_000);
});
