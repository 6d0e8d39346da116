import type { Office } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import { officeHours } from './office-hours.ts';

const TODAY = '2026-11-23';

/** The example with every field, with changes. */
function hours(change: Partial<Office> = {}, locale: Locale = 'de') {
  const office = sampleSnapshot().entries.office.find(({ documentId }) => documentId === 'mia-do-ki');
  if (!office) throw new Error('The sample has no office with every field.');
  return officeHours({ ...office, ...change }, TODAY, locale);
}

const week = (change: Partial<Office>) => hours(change).weeks.map(({ validity, rows }) => ({ validity, rows }));
const slot = { weekday: 'monday', opens: '08:00', closes: '12:00', mode: 'open' } as const;

describe('the hours of an office', () => {
  it('read as a week in which days of the same hours stand together', () => {
    const [{ rows } = { rows: [] }] = hours().weeks;
    expect(rows.map(({ days, times }) => [days, times])).toEqual([
      ['Montag', ['08:00–12:00 Uhr', '12:00–16:00 Uhr (mit Termin)']],
      ['Dienstag bis Sonntag', ['geschlossen']],
    ]);
  });

  it('name a validity that is still to come or to end, and none that has begun', () => {
    const begun = { ...slot, validFrom: '2026-01-01' };
    expect(week({ openingHours: [begun] }).map(({ validity }) => validity)).toEqual([undefined]);
    const change = [
      { ...begun, validThrough: '2026-11-30' },
      { ...slot, opens: '09:00', validFrom: '2026-12-01' },
    ];
    expect(week({ openingHours: change }).map(({ validity }) => validity)).toEqual([
      'bis 30. November 2026',
      'ab 1. Dezember 2026',
    ]);
  });

  it('list special days and holidays of the next eight weeks by their dates, without "today" or "tomorrow"', () => {
    const all = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
    const { deviations } = hours({ openingHours: all.map((weekday) => ({ ...slot, weekday })), specialHours: [] });
    expect(deviations.map(({ dates, times, cause }) => [dates, times, cause])).toEqual([
      ['Freitag, 25. Dezember 2026', ['geschlossen'], { text: '1. Weihnachtstag', locale: 'de' }],
      ['Freitag, 1. Januar 2027', ['geschlossen'], { text: 'Neujahr', locale: 'de' }],
    ]);
    expect(hours({ specialHours: [special('2027-01-17'), special('2027-01-18')] }).deviations).toHaveLength(1);
  });

  it('keep the editors’ reason in German, and say so, in every language', () => {
    expect(hours({}, 'tr').deviations[0]?.cause).toEqual({ text: 'Betriebsruhe', locale: 'de' });
    expect(hours({}, 'uk').deviations[0]?.dates).toMatch(/грудня 2026.*січня 2027/);
  });

  it('promise nothing of an office that is temporarily closed', () => {
    expect(hours({ temporarilyClosed: true })).toMatchObject({ weeks: [], deviations: [], followsHolidays: false });
  });

  it('lead nowhere for an office that has none', () => {
    const none = hours({ openingHours: [], specialHours: [] });
    expect(none).toMatchObject({ weeks: [], openNowPath: undefined, calendarPath: undefined });
    expect(hours()).toMatchObject({
      openNowPath: '/rathaus/verwaltung/mia-do-ki/jetzt/',
      calendarPath: '/rathaus/verwaltung/mia-do-ki/oeffnungszeiten.ics',
    });
  });
});

function special(date: string): Office['specialHours'][number] {
  return { fromDate: date, throughDate: date, closed: true, reason: 'Betriebsruhe' };
}
