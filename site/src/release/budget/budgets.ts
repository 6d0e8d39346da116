import type { RouteKind } from '../../content/routes.ts';

/** What a page may weigh: HTML with its styles, in bytes as they travel (brotli). */
export const PAGE_BYTES: Readonly<Record<RouteKind, number>> = {
  // What fits into the first flight of a connection (10 segments of 1,460 bytes), less the headers.
  home: 13_000,
  topic: 13_000,
  office: 13_000,
  concept: 13_000,
  legal: 13_000,
  'portal-plain-language': 13_000,
  'topic-plain-language': 13_000,
  'legal-plain-language': 13_000,
  'not-found': 7_000,
  gone: 7_000,
};

/** Half of all pages weigh no more, in bytes. */
export const MEDIAN_BYTES = 7_000;

/** What one alert may add to a page. It comes on top: nothing urgent waits because a page is at its limit. */
export const ALERT_BYTES = 1_000;

/** What a browser asks for before anyone scrolls: the page, its fonts, its icon, its pictures. */
export const REQUESTS = 6;
