import { describe, expect, it } from 'vitest';
import { LOCALE_CODES } from '../../locales.ts';
import { deviationsIn } from '../deviations.ts';
import { hoursOf } from '../hours.ts';
import { statusAt } from '../status.ts';
import { NO_HOURS, special, weekdays } from '../tests/office.ts';
import { deviationText } from './deviation-text.ts';
import { statusText } from './status-text.ts';
import { weekText } from './week-text.ts';

const hours = hoursOf({
  ...NO_HOURS,
  openingHours: [
    ...weekdays('08:00', '12:00').slice(0, 3),
    { weekday: 'thursday', opens: '13:00', closes: '17:30', mode: 'byAppointment' },
    { weekday: 'friday', opens: '09:00', closes: '11:00', mode: 'phoneOnly', validFrom: '2027-02-01' },
  ],
  followsHolidays: true,
  specialHours: [special('2026-12-28', '2027-01-04')],
});

/** Intl's thin and narrow spaces and bidi marks are right on the page and unreadable here. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replaceAll(/[\u2009\u202f\u00a0]/g, ' ')
      .replaceAll(/[\u200e\u200f]/g, ''),
  );

describe('the week in words', () => {
  it.each(LOCALE_CODES)('reads well in %s', (locale) => {
    const weeks = hours.weeks.map((week) => {
      const { validity, rows } = weekText(week, locale);
      return { validity, rows: rows.map(({ days, times }) => `${days}: ${times.join(', ')}`) };
    });
    expect(plain(weeks)).toMatchSnapshot();
  });
});

describe('deviations in words', () => {
  it.each(LOCALE_CODES)('read well in %s', (locale) => {
    const deviations = deviationsIn(hours, { from: '2026-12-01', through: '2027-05-20' });
    expect(plain(deviations.map((deviation) => deviationText(deviation, locale)))).toMatchSnapshot();
  });
});

describe('the status in words', () => {
  it.each(LOCALE_CODES)('reads well in %s', (locale) => {
    const said = [
      '2026-11-23T07:00:00Z', // Monday, 8:00
      '2026-11-23T06:30:00Z', // Monday, 7:30
      '2026-11-23T11:00:00Z', // Monday, 12:00
      '2026-11-25T12:00:00Z', // Wednesday afternoon, by appointment tomorrow
      '2026-11-26T17:00:00Z', // Thursday evening, open again on Monday
      '2026-12-28T08:00:00Z', // in the closed days
      '2027-02-05T09:00:00Z', // Friday, by phone
    ].map((instant) => statusText(statusAt(hours, new Date(instant)), locale));
    expect(plain(said)).toMatchSnapshot();
  });

  it('announces nothing for an office without hours', () => {
    expect(statusText(statusAt(hoursOf(NO_HOURS), new Date('2026-11-23T08:00:00Z')), 'de')).toEqual({
      now: 'Jetzt geschlossen',
    });
  });
});
