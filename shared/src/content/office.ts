import { z } from 'zod';
import { overlappingSlots } from '../hours/overlap.ts';
import { violate } from '../rules/violation.ts';
import { trackedEntryFields } from './entry.ts';
import {
  areaKey,
  email,
  flag,
  httpsUrl,
  list,
  optional,
  pagePath,
  phoneNumber,
  reference,
  slug,
  text,
  unitCode,
} from './fields.ts';
import { MediaSchema } from './media.ts';
import {
  AccessSchema,
  AddressSchema,
  OpeningHoursSchema,
  SpecialHoursSchema,
  SpokenLanguageSchema,
  TransitStopSchema,
} from './office-parts.ts';

/** An office or institution of the city. Phone numbers are stored as E.164. */
export const OfficeSchema = z
  .object({
    ...trackedEntryFields,
    name: text(120, 3),
    shortName: optional(text(40)),
    /** Organisationszeichen, e.g. `38/4-2`. */
    unitCode: optional(unitCode),
    unitKind: z.enum(['department', 'division', 'team', 'institution', 'staffUnit']),
    parentOffice: optional(reference),
    slug,
    path: pagePath,
    description: optional(text(600)),
    logo: optional(MediaSchema),
    logoAlt: optional(text(250)),
    logoCaption: optional(text(250)),
    addresses: list(AddressSchema),
    phone: optional(phoneNumber),
    fax: optional(phoneNumber),
    email: optional(email),
    website: optional(httpsUrl),
    contactFormUrl: optional(httpsUrl),
    appointmentUrl: optional(httpsUrl),
    serviceNumber115: flag,
    openingHours: list(OpeningHoursSchema),
    specialHours: list(SpecialHoursSchema),
    followsHolidays: flag,
    temporarilyClosed: flag,
    hoursNote: optional(text(300)),
    access: optional(AccessSchema),
    transitStops: list(TransitStopSchema),
    languages: list(SpokenLanguageSchema),
    interpreting: flag,
    signLanguageOnRequest: flag,
    areaKey: optional(areaKey),
  })
  .superRefine((office, context) => {
    if (office.logo !== undefined && office.logoAlt === undefined) violate(context, 'logo-alt', ['logoAlt']);
    for (const [first, second] of overlappingSlots(office.openingHours)) {
      const { opens, closes } = office.openingHours[first] ?? { opens: '', closes: '' };
      violate(context, 'hours-overlap', ['openingHours', second], { other: `${opens}–${closes}` });
    }
  });
export type Office = z.infer<typeof OfficeSchema>;
