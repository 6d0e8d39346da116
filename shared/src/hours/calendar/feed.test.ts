import { describe, expect, it } from 'vitest';
import { hoursOf } from '../hours.ts';
import { NO_HOURS, special, weekdays } from '../tests/office.ts';
import { calendarFeed, type FeedOptions } from './feed.ts';

const options: FeedOptions = {
  span: { from: '2026-11-23', through: '2027-02-28' },
  stamp: new Date('2026-11-20T10:00:00Z'),
  locale: 'de',
  name: 'Personalamt',
  location: 'Südwall 21 - 23, 44137 Dortmund',
  documentId: 'personalamt',
  host: 'portal.example',
};
const hours = hoursOf({
  ...NO_HOURS,
  openingHours: weekdays('08:00', '12:00').slice(0, 1),
  specialHours: [special('2026-12-21', '2026-12-31'), special('2027-02-08', '2027-02-08', '10:00')],
});
const uids = (feed: string) => [...feed.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);

describe('the calendar of an office', () => {
  it('is written like this', () => {
    expect(calendarFeed(hours, options).replaceAll('\r\n', '\n')).toMatchSnapshot();
  });

  it('is the same for the same arguments, and keeps its ids when it moves on', () => {
    const later = { ...options, span: { from: '2026-11-30', through: '2027-03-07' } };
    expect(calendarFeed(hours, options)).toBe(calendarFeed(hours, options));
    expect(uids(calendarFeed(hours, later))).toEqual(uids(calendarFeed(hours, options)));
  });

  it('has no two events of one id', () => {
    const ids = uids(calendarFeed(hours, options));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds no hours of an office that is closed for now', () => {
    const feed = calendarFeed(
      hoursOf({ ...NO_HOURS, openingHours: weekdays('08:00', '12:00'), temporarilyClosed: true }),
      options,
    );
    expect(uids(feed)).toEqual(['temporarily-closed.personalamt@portal.example']);
  });
});
