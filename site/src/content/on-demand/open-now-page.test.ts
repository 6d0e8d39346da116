import type { Office } from '@themenportal/shared/content';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../tests/support/sample.ts';
import { createContent } from '../content.ts';
import { createLibrary } from '../library.ts';
import { recordsOf } from '../outputs/records.ts';
import type { OpenNowPage } from '../page-data.ts';
import { routeTable } from '../routes.ts';
import { readOpenNowOffice } from './open-now-offices.ts';
import { assembleOpenNow } from './open-now-page.ts';

const PATH = '/rathaus/verwaltung/mia-do-ki/jetzt/';
const content = createContent(sampleSnapshot(), { siteUrl: 'https://portal.example', securityContact: undefined });
const { library } = content;
const { frames, offices } = recordsOf(content);

function at(instant: string, change: Partial<Office> = {}): OpenNowPage {
  const entry = offices.get(PATH);
  if (!entry) throw new Error(`No office at ${PATH}.`);
  const page = assembleOpenNow(frames, { ...entry, office: { ...entry.office, ...change } }, new Date(instant));
  if (page.kind !== 'open-now') throw new Error(`The page is of kind ${page.kind}.`);
  return page;
}

const DAILY: Partial<Office> = {
  openingHours: (['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const).map(
    (weekday) => ({ weekday, opens: '02:30', closes: '12:00', mode: 'open' }),
  ),
  specialHours: [],
};

describe('the page that says whether an office is open', () => {
  it('says until when, how, and the moment that it speaks of', () => {
    expect(at('2026-11-23T10:59:59Z').status).toEqual({ now: 'Jetzt geöffnet bis 12 Uhr' });
    const { isOpen, status, asOf } = at('2026-11-23T11:00:00Z');
    expect({ isOpen, status }).toEqual({ isOpen: true, status: { now: 'Jetzt mit Termin geöffnet bis 16 Uhr' } });
    expect(asOf).toBe('Montag, 23. November 2026 um 12:00');
  });

  it('says when it opens again: today, tomorrow, on a weekday', () => {
    const next = (instant: string) => at(instant).status.next;
    expect(next('2026-11-23T05:00:00Z')).toBe('Öffnet heute um 8 Uhr');
    expect(next('2026-11-22T20:00:00Z')).toBe('Öffnet morgen um 8 Uhr');
    expect(next('2026-11-24T20:00:00Z')).toBe('Öffnet am Montag um 8 Uhr');
  });

  it('names the holiday, and the hours of today and tomorrow', () => {
    const { status, today, tomorrow } = at('2026-12-25T10:00:00Z', DAILY);
    expect(status).toMatchObject({ now: 'Jetzt geschlossen', cause: { text: '1. Weihnachtstag' } });
    expect([today.times, tomorrow.cause?.text]).toEqual([['geschlossen'], '2. Weihnachtstag']);
  });

  it('keeps to the clocks of the city on the days on which they change', () => {
    const summer = (instant: string) => at(instant, DAILY).isOpen;
    // On 28 March 2027 the clock goes from 2 to 3: half past two is an hour later than the offset of the day says.
    expect([summer('2027-03-28T01:29:00Z'), summer('2027-03-28T01:30:00Z')]).toEqual([false, true]);
    expect([summer('2027-03-28T09:59:00Z'), summer('2027-03-28T10:00:00Z')]).toEqual([true, false]);
    // On 25 October 2026 half past two comes twice.
    expect([summer('2026-10-25T00:29:00Z'), summer('2026-10-25T00:30:00Z')]).toEqual([false, true]);
    expect([summer('2026-10-25T10:59:00Z'), summer('2026-10-25T11:00:00Z')]).toEqual([true, false]);
  });

  it('tells the next deviation that today and tomorrow do not tell', () => {
    expect(at('2026-11-23T10:00:00Z').nextDeviation?.dates).toMatch(/^24. Dezember 2026.*1. Januar 2027$/);
    expect(at('2026-12-24T10:00:00Z').nextDeviation?.dates).toMatch(/^24. Dezember 2026.*1. Januar 2027$/);
    expect(at('2026-12-31T10:00:00Z').nextDeviation?.dates).toBeUndefined();
  });

  it('says of an office that is temporarily closed nothing else', () => {
    const { status, nextDeviation } = at('2026-11-23T10:00:00Z', { temporarilyClosed: true });
    expect(status).toMatchObject({ now: 'Jetzt geschlossen', cause: { text: 'vorübergehend geschlossen' } });
    expect([status.next, nextDeviation]).toEqual([undefined, undefined]);
  });
});

describe('the offices that it knows', () => {
  it('are those that have hours', () => {
    expect([...offices.keys()]).toEqual([PATH]);
  });

  it('come out of the release’s file as they went in', () => {
    for (const office of offices.values()) expect(readOpenNowOffice(JSON.stringify(office))).toEqual(office);
  });

  it('keep their address to themselves', () => {
    const [office] = library.offices.all('de');
    if (!office) throw new Error('The sample has no office.');
    const child = { ...office, documentId: 'jetzt', slug: 'jetzt', path: PATH };
    const snapshot = sampleSnapshot();
    const entries = { ...snapshot.entries, office: [...snapshot.entries.office, child] };
    expect(() => routeTable(createLibrary({ ...snapshot, entries }))).toThrow(/wants the address .*page of its own/);
  });
});
