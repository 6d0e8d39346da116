import { type CivilDate, type DateSpan, weekdayOf } from '../civil-date.ts';
import type { PlaceHours } from '../schema-org/place-hours.ts';
import type { OpeningHoursSpecification } from '../schema-org/specification.ts';
import type { Mode, Slot } from '../slot.ts';
import { type ServiceTime, serviceTimes } from './service-time.ts';

/** Reads structured data as a search engine does: special hours replace the usual ones on their dates. */
export function readPlaceHours(place: PlaceHours, span: DateSpan): ServiceTime[] {
  return serviceTimes(span, (date) => {
    const special = place.specialOpeningHoursSpecification.filter((specification) => holdsOn(specification, date));
    const usual = place.openingHoursSpecification.filter((specification) => holdsOn(specification, date));
    return [
      ...(special.length > 0 ? special : usual).flatMap((specification) => slotOf(specification, 'open')),
      ...place.contactPoint.flatMap(({ contactType, hoursAvailable }) =>
        hoursAvailable
          .filter((specification) => holdsOn(specification, date))
          .flatMap((specification) => slotOf(specification, contactType)),
      ),
    ];
  });
}

function holdsOn({ dayOfWeek, validFrom, validThrough }: OpeningHoursSpecification, date: CivilDate): boolean {
  const weekday = `https://schema.org/${weekdayOf(date)}`;
  return (
    (dayOfWeek === undefined || dayOfWeek.some((day) => day.toLowerCase() === weekday)) &&
    (validFrom === undefined || validFrom <= date) &&
    (validThrough === undefined || date <= validThrough)
  );
}

function slotOf({ opens, closes }: OpeningHoursSpecification, mode: Mode): Slot[] {
  return opens === closes ? [] : [{ opens, closes, mode }];
}
