import type { OpeningHours, SpecialHours } from '../../content/office-parts.ts';
import type { OfficeHours } from '../hours.ts';

export const NO_HOURS: OfficeHours = {
  openingHours: [],
  specialHours: [],
  followsHolidays: false,
  temporarilyClosed: false,
};

/** Monday to Friday. */
export function weekdays(opens: string, closes: string, more: Partial<OpeningHours> = {}): OpeningHours[] {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
  return days.map((weekday) => ({ weekday, opens, closes, mode: 'open', ...more }));
}

/** Closed, or open for three hours. */
export function special(fromDate: string, throughDate: string, opens?: string): SpecialHours {
  const closes = opens && `${Number(opens.slice(0, 2)) + 3}:00`;
  return { fromDate, throughDate, closed: opens === undefined, opens, closes, reason: 'Betriebsruhe' };
}
