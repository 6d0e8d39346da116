import { describe, expect, it } from 'vitest';
import { deviationsIn } from './deviations.ts';
import { hoursOf } from './hours.ts';
import { NO_HOURS, special, weekdays } from './tests/office.ts';

const everyDay = { ...NO_HOURS, openingHours: weekdays('08:00', '12:00') };
const usual = [{ opens: '08:00', closes: '12:00', mode: 'open' }];

describe('the hours of a day', () => {
  it('are those of the week', () => {
    expect(hoursOf(everyDay).on('2026-11-23')).toEqual({ slots: usual });
    expect(hoursOf(everyDay).on('2026-11-22')).toEqual({ slots: [] });
  });

  it('hold on their first and on their last day, not beyond', () => {
    const { on } = hoursOf({
      ...NO_HOURS,
      openingHours: weekdays('08:00', '12:00', { validFrom: '2026-11-24', validThrough: '2026-11-25' }),
    });
    expect(['23', '24', '25', '26'].map((day) => on(`2026-11-${day}`).slots.length)).toEqual([0, 1, 1, 0]);
  });

  it('join what touches in one mode, and only that', () => {
    const openingHours = [
      ...weekdays('12:00', '14:00'),
      ...weekdays('08:00', '12:00'),
      ...weekdays('14:00', '16:00', { mode: 'byAppointment' }),
    ];
    expect(hoursOf({ ...NO_HOURS, openingHours }).on('2026-11-23').slots).toEqual([
      { opens: '08:00', closes: '14:00', mode: 'open' },
      { opens: '14:00', closes: '16:00', mode: 'byAppointment' },
    ]);
  });

  it('fall away on a public holiday, if the office follows them', () => {
    const cause = { kind: 'holiday', holiday: 'corpusChristi' };
    expect(hoursOf({ ...everyDay, followsHolidays: true }).on('2027-05-27')).toEqual({ slots: [], cause });
    expect(hoursOf(everyDay).on('2027-05-27').slots).toEqual(usual);
  });

  it('do not fall away on 24 and 31 December', () => {
    const { on } = hoursOf({ ...everyDay, followsHolidays: true });
    expect([on('2026-12-24').slots, on('2026-12-31').slots]).toEqual([usual, usual]);
  });

  it('do not differ on a holiday on which the office is closed anyway', () => {
    expect(hoursOf({ ...everyDay, followsHolidays: true }).on('2026-12-26')).toEqual({ slots: [] });
  });

  it('are special before they are a holiday, and closed for now before both', () => {
    const office = { ...everyDay, followsHolidays: true, specialHours: [special('2027-05-27', '2027-05-27', '10:00')] };
    expect(hoursOf(office).on('2027-05-27').slots).toEqual([{ opens: '10:00', closes: '13:00', mode: 'open' }]);
    expect(hoursOf({ ...office, temporarilyClosed: true }).on('2027-05-27')).toEqual({
      slots: [],
      cause: { kind: 'temporarilyClosed' },
    });
  });

  it('follow the shortest of several special stretches; on a tie closed wins and hours add up', () => {
    const { on } = hoursOf({
      ...everyDay,
      specialHours: [
        special('2026-12-21', '2026-12-31'),
        special('2026-12-29', '2026-12-29', '10:00'),
        special('2026-12-29', '2026-12-29', '15:00'),
        special('2026-12-30', '2026-12-30', '10:00'),
        special('2026-12-30', '2026-12-30'),
      ],
    });
    expect(['28', '29', '30'].map((day) => on(`2026-12-${day}`).slots.length)).toEqual([0, 2, 0]);
  });
});

describe('deviations', () => {
  it('are stretches, weekends included, cut to what was asked for', () => {
    const hours = hoursOf({ ...everyDay, followsHolidays: true, specialHours: [special('2026-12-24', '2027-01-03')] });
    expect(deviationsIn(hours, { from: '2026-12-27', through: '2027-03-26' })).toMatchObject([
      { from: '2026-12-27', through: '2027-01-03', slots: [], cause: { kind: 'special', reason: 'Betriebsruhe' } },
      { from: '2027-03-26', through: '2027-03-26', slots: [], cause: { kind: 'holiday', holiday: 'goodFriday' } },
    ]);
  });
});
