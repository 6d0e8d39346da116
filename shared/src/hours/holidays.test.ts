import { describe, expect, it } from 'vitest';
import { easterSunday } from './easter.ts';
import { holidayOn, holidaysOf } from './holidays.ts';

describe('Easter', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('public holidays of North Rhine-Westphalia', () => {
  it('are these eleven in 2027', () => {
    expect([...holidaysOf(2027)]).toEqual([
      ['2027-01-01', 'newYearsDay'],
      ['2027-03-26', 'goodFriday'],
      ['2027-03-29', 'easterMonday'],
      ['2027-05-01', 'labourDay'],
      ['2027-05-06', 'ascensionDay'],
      ['2027-05-17', 'whitMonday'],
      ['2027-05-27', 'corpusChristi'],
      ['2027-10-03', 'germanUnityDay'],
      ['2027-11-01', 'allSaintsDay'],
      ['2027-12-25', 'christmasDay'],
      ['2027-12-26', 'secondDayOfChristmas'],
    ]);
  });

  it.each(['2026-12-24', '2026-12-31', '2027-03-28', '2026-10-31', '2027-01-06'])('do not include %s', (date) => {
    expect(holidayOn(date)).toBeUndefined();
  });
});
