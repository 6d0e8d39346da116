import { z } from 'zod';
import { PlainLanguageSchema, SignLanguageVideoSchema } from './accessible-versions.ts';
import { trackedEntryFields } from './entry.ts';
import { flag, optional, text } from './fields.ts';

/** Licences in which a city may give its content away, as the open data portals name them. */
export const CONTENT_LICENCES = {
  dlDeBy20: {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
  },
  dlDeZero20: { name: 'Datenlizenz Deutschland – Zero – Version 2.0', url: 'https://www.govdata.de/dl-de/zero-2-0' },
  ccBy40: { name: 'Creative Commons Namensnennung 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** The portal itself: one document. */
export const PortalSchema = z.object({
  ...trackedEntryFields,
  cityName: text(80),
  portalName: text(80),
  introduction: text(400),
  contentLicence: z.enum(['dlDeBy20', 'dlDeZero20', 'ccBy40']),
  phone115: flag,
  footer: text(400),
  plainLanguage: optional(PlainLanguageSchema),
  signLanguageVideo: optional(SignLanguageVideoSchema),
});
export type Portal = z.infer<typeof PortalSchema>;
