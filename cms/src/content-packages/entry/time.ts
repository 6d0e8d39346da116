/** Strapi stores `08:30:00.000`; packages say `08:30` where the seconds are zero. */
export function normalizeTime(time: string): string {
  return time.replace(/^([0-9]{2}:[0-9]{2})(:00(\.0+)?)$/, '$1');
}

export function storedTime(time: string): string {
  return /^[0-9]{2}:[0-9]{2}$/.test(time) ? `${time}:00.000` : time;
}
