import { describe, expect, it } from 'vitest';
import { addDays, datesIn, daysBetween, weekdayOf, weeksAhead } from './civil-date.ts';

describe('calendar dates', () => {
  it('carry over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });

  it('know their weekday', () => {
    expect(weekdayOf('2026-12-24')).toBe('thursday');
    expect(weekdayOf('2026-12-27')).toBe('sunday');
  });

  it('are listed with both ends', () => {
    expect(datesIn({ from: '2026-12-31', through: '2027-01-01' })).toEqual(['2026-12-31', '2027-01-01']);
    expect(weeksAhead('2026-11-23', 1)).toEqual({ from: '2026-11-23', through: '2026-11-29' });
  });

  it.each(['2026-13-01', '24.12.2026', ''])('refuse %j', (text) => {
    expect(() => weekdayOf(text)).toThrow('is not a calendar date');
  });
});
