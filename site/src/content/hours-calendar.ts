import type { Office } from '@themenportal/shared/content';
import { calendarFeed, hoursOf, weeksAhead } from '@themenportal/shared/hours';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { placeOf } from './assemble/place-links.ts';
import type { Library } from './library.ts';

/** A year and a few days, so that a date of next year is there before the same date of this year has gone. */
const WEEKS = 53;

/** The hours from the day of the build on, as an iCalendar file. */
export function hoursCalendar({ today, offices }: Library, office: Office, siteUrl: string): string {
  const { locale, documentId, name, path } = office;
  // The hours themselves are those of the German entry.
  const published = [offices.in(SOURCE_LOCALE, documentId)?.publishedAt, office.publishedAt];
  const place = office.addresses.find(({ kind }) => kind === 'visitor') ?? office.addresses.find(isHouse);
  return calendarFeed(hoursOf(office), {
    span: weeksAhead(today, WEEKS),
    stamp: new Date(
      published
        .filter((at) => at !== undefined)
        .sort()
        .at(-1) ?? today,
    ),
    locale,
    name,
    ...(place && { location: placeOf(place) }),
    url: siteUrl + path,
    documentId,
    host: new URL(siteUrl).host,
  });
}

function isHouse({ kind }: Office['addresses'][number]): boolean {
  return kind === 'house';
}
