import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { date, flag, languageTag, optional, postalCode, text, time } from './fields.ts';

/** Kinds of address after XZuFi: Hausanschrift, Besucheranschrift, Postanschrift, Postfach. */
export const AddressSchema = z
  .object({
    kind: z.enum(['house', 'visitor', 'postal', 'poBox']),
    street: optional(text(120)),
    houseNumber: optional(text(20)),
    addition: optional(text(120)),
    postalCode,
    city: text(80),
    /** WGS 84, degrees. */
    latitude: optional(z.number().min(-90).max(90)),
    longitude: optional(z.number().min(-180).max(180)),
  })
  .superRefine((address, context) => {
    if (address.kind !== 'poBox' && address.street === undefined) violate(context, 'address-street', ['street']);
  });
export type Address = z.infer<typeof AddressSchema>;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const OpeningHoursSchema = z
  .object({
    weekday: z.enum(WEEKDAYS),
    opens: time,
    closes: time,
    mode: z.enum(['open', 'byAppointment', 'phoneOnly']),
    validFrom: optional(date),
    validThrough: optional(date),
  })
  .superRefine((slot, context) => {
    if (slot.opens >= slot.closes) violate(context, 'hours-order', ['closes']);
    if (slot.validFrom !== undefined && slot.validThrough !== undefined && slot.validFrom > slot.validThrough) {
      violate(context, 'hours-order', ['validThrough']);
    }
  });
export type OpeningHours = z.infer<typeof OpeningHoursSchema>;

/** Days that differ from the week: closed, or open at other hours. Both dates included. */
export const SpecialHoursSchema = z
  .object({
    fromDate: date,
    throughDate: date,
    closed: flag,
    opens: optional(time),
    closes: optional(time),
    reason: text(150),
  })
  .superRefine((days, context) => {
    if (days.fromDate > days.throughDate) violate(context, 'hours-order', ['throughDate']);
    const { opens, closes } = days;
    const hasTimes = opens !== undefined && closes !== undefined;
    if (days.closed ? opens !== undefined || closes !== undefined : !hasTimes)
      violate(context, 'special-hours-times', ['closed']);
    if (hasTimes && opens >= closes) violate(context, 'hours-order', ['closes']);
  });
export type SpecialHours = z.infer<typeof SpecialHoursSchema>;

const Availability = z.preprocess((value) => value ?? 'unknown', z.enum(['yes', 'no', 'partly', 'unknown']));

export const AccessSchema = z.object({
  stepFreeEntrance: Availability,
  lift: Availability,
  accessibleToilet: Availability,
  disabledParking: Availability,
  inductionLoop: Availability,
  guidanceSystem: Availability,
  checkedOn: optional(date),
});
export type Access = z.infer<typeof AccessSchema>;

export const TransitStopSchema = z.object({
  name: text(80),
  lines: optional(text(120)),
  walkingMinutes: optional(z.number().int().min(0).max(60)),
});
export type TransitStop = z.infer<typeof TransitStopSchema>;

export const SpokenLanguageSchema = z.object({ tag: languageTag });
