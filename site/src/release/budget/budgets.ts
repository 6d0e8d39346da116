/** What fits into the first flight of a connection (10 segments of 1,460 bytes), less the headers. */
const PAGE_BYTES = 13_000;
const ERROR_PAGE_BYTES = 7_000;

/** What a page of a kind may weigh: HTML with its styles, in bytes as they travel (brotli). */
export function bytesFor(kind: string): number {
  return kind === 'not-found' || kind === 'gone' ? ERROR_PAGE_BYTES : PAGE_BYTES;
}

/** Half of all pages weigh no more, in bytes. */
export const MEDIAN_BYTES = 7_000;

/** What one alert may add to a page. It comes on top: nothing urgent waits because a page is at its limit. */
export const ALERT_BYTES = 1_000;

/** What a browser asks for before anyone scrolls: the page, its fonts, its icon, its pictures. */
export const REQUESTS = 6;
