import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';
import { languageOf } from '../../i18n/texts.ts';
import type { OnDemandFrame } from './frames.ts';

const absent = <T extends z.ZodType>(schema: T) => schema.nullable().transform((value) => value ?? undefined);

const LanguageSchema = z.object({ locale: z.enum(LOCALE_CODES) }).transform(({ locale }) => languageOf(locale));

const LinkSchema = z.object({
  text: z.string(),
  href: z.string(),
  language: absent(LanguageSchema).optional(),
});

const FrameSchema: z.ZodType<OnDemandFrame> = z.object({
  portal: z.object({
    cityName: z.string(),
    portalName: z.string(),
    homePath: z.string(),
    footer: z.string(),
    licence: z.object({ name: z.string(), url: z.string() }),
    mainLinks: z.array(LinkSchema),
    legalLinks: z.array(LinkSchema),
    plainLegalLinks: z.array(LinkSchema),
    language: absent(LanguageSchema),
  }),
  accessibleVersions: z.array(LinkSchema),
  alerts: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['info', 'warning', 'danger']),
      title: z.string(),
      text: z.string(),
      period: z.string(),
      link: absent(LinkSchema),
      language: absent(LanguageSchema),
      newerGerman: absent(z.string()),
    }),
  ),
  topics: z.array(LinkSchema.extend({ summary: z.string(), outdated: z.boolean().default(false) })),
  contact: z.object({ email: absent(z.string()), phone115: z.boolean() }),
});

/** JSON leaves undefined out, and nobody could tell that from a field that the writer did not know. */
export function writeFrame(frame: OnDemandFrame): string {
  return JSON.stringify(frame, (_, value: unknown) => (value === undefined ? null : value));
}

export function readFrame(json: string): OnDemandFrame {
  return FrameSchema.parse(JSON.parse(json));
}
