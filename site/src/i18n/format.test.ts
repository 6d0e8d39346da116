import { describe, expect, it } from 'vitest';
import {
  cityDate,
  formatDate,
  formatFileSize,
  formatMoment,
  formatPhone,
  languageList,
  languageName,
} from './format.ts';

describe('formats', () => {
  it('write dates as each language does, in Arabic with the digits of German documents', () => {
    expect(formatDate('de', '2008-09-25')).toBe('25. September 2008');
    expect(formatDate('en', '2008-09-25')).toBe('25 September 2008');
    expect(formatDate('ar', '2008-09-25')).toContain('2008');
  });

  it('take the date of an instant from the clock of the city', () => {
    expect(cityDate('2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
    expect(cityDate('2026-12-31T22:30:00.000Z')).toBe('2026-12-31');
  });

  it('tell a moment by the clocks of the city, in summer and in winter', () => {
    expect(formatMoment('de', new Date('2026-06-30T22:30:00.000Z'))).toBe('Mittwoch, 1. Juli 2026 um 00:30');
    expect(formatMoment('en', new Date('2026-11-23T14:20:00.000Z'))).toBe('Monday, 23 November 2026 at 15:20');
    expect(formatMoment('ar', new Date('2026-11-23T14:20:00.000Z'))).toContain('3:20');
  });

  it('write phone numbers as people in Germany do', () => {
    expect(formatPhone('+492315010000')).toBe('0231 5010000');
  });

  it('write sizes and languages in words of the page', () => {
    expect(formatFileSize('de', 1234.5)).toBe('1,2 MB');
    expect(formatFileSize('de', 87.3)).toBe('87 kB');
    expect(languageName('de', 'tr')).toBe('Türkisch');
    expect(languageList('de', ['de', 'tr', 'zh-Hant'])).toBe('Deutsch, Türkisch und Chinesisch (traditionell)');
    expect(languageList('de', [])).toBe('');
  });
});
