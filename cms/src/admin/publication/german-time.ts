const day = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });
const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** `24.11.2026, 10:42 Uhr`; of the same day `10:42 Uhr`. */
export function germanTime(moment: Date, now: Date): string {
  return day.format(moment) === day.format(now)
    ? `${clock.format(moment)} Uhr`
    : `${day.format(moment)}, ${clock.format(moment)} Uhr`;
}

/** `24.11.2026, 10:42:05` */
export const exactGermanTime = (moment: Date): string => `${day.format(moment)}, ${exact.format(moment)}`;
