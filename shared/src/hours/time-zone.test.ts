import { describe, expect, it } from 'vitest';
import { clockChangesOn, instantOf, localTimeOf } from './time-zone.ts';

describe('the clock in Germany', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(instantOf('2026-12-24', '08:00').toISOString()).toBe('2026-12-24T07:00:00.000Z');
    expect(instantOf('2026-07-01', '08:00').toISOString()).toBe('2026-07-01T06:00:00.000Z');
    expect(localTimeOf(new Date('2026-12-31T23:30:00Z'))).toEqual({ date: '2027-01-01', time: '00:30' });
  });

  it('reads the hour that is skipped in March with the offset from before', () => {
    expect(instantOf('2027-03-28', '02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(localTimeOf(new Date('2027-03-28T01:30:00Z')).time).toBe('03:30');
    expect(instantOf('2027-03-28', '03:00').toISOString()).toBe('2027-03-28T01:00:00.000Z');
  });

  it('reads the hour that comes twice in October as its first', () => {
    expect(instantOf('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-10-25', '03:00').toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });

  it('changes twice a year', () => {
    expect(clockChangesOn('2026-10-25')).toBe(true);
    expect(clockChangesOn('2027-03-28')).toBe(true);
    expect(clockChangesOn('2027-03-27')).toBe(false);
  });

  it('refuses an instant that is none', () => {
    expect(() => localTimeOf(new Date(NaN))).toThrow(RangeError);
  });
});
