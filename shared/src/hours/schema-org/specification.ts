import type { CivilDate, Weekday } from '../civil-date.ts';
import type { Slot } from '../slot.ts';

/** https://schema.org/OpeningHoursSpecification */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: CivilDate;
  readonly validThrough?: CivilDate;
}

/** Both ends included; one that is missing is open. */
export interface Validity {
  readonly validFrom: CivilDate | undefined;
  readonly validThrough: CivilDate | undefined;
}

export function specification(
  { opens, closes }: Pick<Slot, 'opens' | 'closes'>,
  { validFrom, validThrough }: Validity,
  weekdays?: readonly Weekday[],
): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    ...(weekdays && { dayOfWeek: weekdays.map(dayOfWeek) }),
    opens,
    closes,
    ...(validFrom !== undefined && { validFrom }),
    ...(validThrough !== undefined && { validThrough }),
  };
}

function dayOfWeek(weekday: Weekday): string {
  return `https://schema.org/${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
}
