import { type OpeningHours, type SpecialHours, WEEKDAYS } from '@themenportal/shared/content';
import type { Random } from './random.ts';

/** Mornings on most days, afternoons on some. */
export function hours(random: Random): OpeningHours[] {
  const opens = random.pick(['07:30', '08:00', '09:00'] as const);
  const closes = random.pick(['15:30', '16:00', '18:00'] as const);
  return WEEKDAYS.slice(0, 5).flatMap((weekday): OpeningHours[] => [
    ...(random.chance(0.9) ? [{ weekday, opens, closes: '12:00', mode: 'open' as const }] : []),
    ...(random.chance(0.4) ? [{ weekday, opens: '13:00', closes, mode: 'byAppointment' as const }] : []),
  ]);
}

export function specialHours(): SpecialHours[] {
  return [
    { fromDate: '2026-12-28', throughDate: '2026-12-30', closed: true, reason: 'Betriebsferien zwischen den Jahren' },
  ];
}
