import { WEEKDAYS } from '../../content/office-parts.ts';
import type { DateSpan, Weekday } from '../civil-date.ts';
import { type Deviation, deviationsIn } from '../deviations.ts';
import type { Hours } from '../hours.ts';
import type { Mode, Slot } from '../slot.ts';
import { type Week, weeksIn } from '../week.ts';
import { type OpeningHoursSpecification, specification, type Validity } from './specification.ts';
import { undisturbed } from './undisturbed.ts';

/** https://schema.org/ContactPoint */
export interface HoursContactPoint {
  readonly '@type': 'ContactPoint';
  readonly contactType: Mode;
  readonly hoursAvailable: readonly OpeningHoursSpecification[];
}

/** Properties of a schema.org `Place`, to be spread into its node. */
export interface PlaceHours {
  readonly openingHoursSpecification: readonly OpeningHoursSpecification[];
  /** Replaces the former on its dates. */
  readonly specialOpeningHoursSpecification: readonly OpeningHoursSpecification[];
  /** Hours at which people are served without the door being open to all. Deviations are already taken out. */
  readonly contactPoint: readonly HoursContactPoint[];
}

/**
 * Whoever reads opening hours takes them for an open door, so hours by appointment and by phone are not among them.
 * Deviations are given for the span, the usual hours of the weeks in it with their validity.
 */
export function placeHoursOf(hours: Hours, span: DateSpan): PlaceHours {
  const deviations = deviationsIn(hours, span);
  const usual = hours.isTemporarilyClosed ? [] : weeksIn(hours.weeks, span);
  return {
    openingHoursSpecification: usual.flatMap((week) => weekly(week, 'open', () => [week])),
    specialOpeningHoursSpecification: deviations.flatMap(special),
    contactPoint: (['byAppointment', 'phoneOnly'] as const).flatMap((contactType) => {
      const hoursAvailable = usual.flatMap((week) =>
        weekly(week, contactType, (weekday) => undisturbed(week, weekday, deviations, span)),
      );
      return hoursAvailable.length === 0 ? [] : [{ '@type': 'ContactPoint', contactType, hoursAvailable }];
    }),
  };
}

/** One specification for each time of day and validity, with all weekdays that have both. */
function weekly({ days }: Week, mode: Mode, validitiesOf: (weekday: Weekday) => readonly Validity[]) {
  const groups = new Map<string, { slot: Slot; validity: Validity; weekdays: Weekday[] }>();
  for (const weekday of WEEKDAYS) {
    for (const slot of days[weekday].filter((candidate) => candidate.mode === mode)) {
      for (const validity of validitiesOf(weekday)) {
        const key = [slot.opens, slot.closes, validity.validFrom, validity.validThrough].join();
        const group = groups.get(key) ?? { slot, validity, weekdays: [] };
        group.weekdays.push(weekday);
        groups.set(key, group);
      }
    }
  }
  return [...groups.values()].map(({ slot, validity, weekdays }) => specification(slot, validity, weekdays));
}

function special({ from, through, slots }: Deviation): OpeningHoursSpecification[] {
  const validity = { validFrom: from, validThrough: through };
  const open = slots.filter(({ mode }) => mode === 'open');
  // Midnight to midnight is how search engines read "closed all day".
  return (open.length > 0 ? open : [{ opens: '00:00', closes: '00:00' }]).map((slot) => specification(slot, validity));
}
