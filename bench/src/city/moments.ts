/** When the city was recorded. Everything in it is dated from here, so that it stays as it is. */
export const RECORDED_AT = '2026-11-02T09:00:00.000Z';
export const PUBLISHED_AT = '2026-11-01T08:00:00.000Z';
