import { WEEKDAYS } from '../content/office-parts.ts';
import { addDays, type CivilDate, type DateSpan, type Weekday } from './civil-date.ts';
import { type Deviation, deviationsIn } from './deviations.ts';
import type { Hours } from './hours.ts';
import type { Mode, Slot } from './slot.ts';
import { type Week, weeksIn } from './week.ts';

/** https://schema.org/OpeningHoursSpecification */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: CivilDate;
  readonly validThrough?: CivilDate;
}

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
    openingHoursSpecification: usual.flatMap((week) => weekly(week, 'open', week)),
    specialOpeningHoursSpecification: deviations.flatMap(special),
    contactPoint: (['byAppointment', 'phoneOnly'] as const).flatMap((contactType) => {
      const hoursAvailable = usual.flatMap((week) =>
        undisturbed(week, deviations, span).flatMap((validity) => weekly(week, contactType, validity)),
      );
      return hoursAvailable.length === 0 ? [] : [{ '@type': 'ContactPoint', contactType, hoursAvailable }];
    }),
  };
}

type Validity = Pick<Week, 'validFrom' | 'validThrough'>;

/** One specification for each time of day, with all weekdays that have it. */
function weekly({ days }: Week, mode: Mode, validity: Validity): OpeningHoursSpecification[] {
  const weekdaysBySlot = new Map<string, { slot: Slot; weekdays: Weekday[] }>();
  for (const weekday of WEEKDAYS) {
    for (const slot of days[weekday].filter((candidate) => candidate.mode === mode)) {
      const key = `${slot.opens}-${slot.closes}`;
      const entry = weekdaysBySlot.get(key) ?? { slot, weekdays: [] };
      entry.weekdays.push(weekday);
      weekdaysBySlot.set(key, entry);
    }
  }
  return [...weekdaysBySlot.values()].map(({ slot, weekdays }) => specification(slot, validity, weekdays));
}

function special({ from, through, slots }: Deviation): OpeningHoursSpecification[] {
  const validity = { validFrom: from, validThrough: through };
  const open = slots.filter(({ mode }) => mode === 'open');
  // Closed all day, as search engines read it.
  return (open.length > 0 ? open : [{ opens: '00:00', closes: '00:00' }]).map((slot) => specification(slot, validity));
}

/** The stretches of a week's validity between the deviations; what has ended before the span is left out. */
function undisturbed({ validFrom, validThrough }: Week, deviations: readonly Deviation[], span: DateSpan): Validity[] {
  const stretches: Validity[] = [];
  let begin = validFrom;
  for (const { from, through } of deviations) {
    stretches.push({ validFrom: begin, validThrough: earlier(addDays(from, -1), validThrough) });
    begin = later(addDays(through, 1), validFrom);
  }
  stretches.push({ validFrom: begin, validThrough });
  return stretches.filter(
    (stretch) => stretch.validThrough === undefined || stretch.validThrough >= later(span.from, stretch.validFrom),
  );
}

function earlier(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b < a ? b : a;
}

function later(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b > a ? b : a;
}

function specification(
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
