import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { entryFields } from './entry.ts';
import { date, flag, httpsUrl, languageTag, optional, reference, serviceKey, text } from './fields.ts';
import { MediaSchema } from './media.ts';

const TARGET_KINDS = ['topic', 'office', 'url', 'file'] as const;

/** A pointer under "Mehr zum Thema" with exactly one target, the one that `targetKind` names. */
export const ServiceTeaserSchema = z
  .object({
    ...entryFields,
    title: text(80, 3),
    text: text(200),
    targetKind: z.enum(TARGET_KINDS),
    topic: optional(reference),
    office: optional(reference),
    url: optional(httpsUrl),
    file: optional(MediaSchema),
    /** Language of the target, where it differs from the teaser's. */
    linkLanguage: optional(languageTag),
    serviceKey: optional(serviceKey),
    loginRequired: flag,
    /** After this day the teaser drops out. */
    validUntil: optional(date),
  })
  .superRefine((teaser, context) => {
    const filled = TARGET_KINDS.filter((kind) => teaser[kind] !== undefined);
    if (filled.length !== 1 || filled[0] !== teaser.targetKind) {
      const params = { kind: teaser.targetKind, filled: filled.join(', ') || '–' };
      violate(context, 'teaser-one-target', [teaser.targetKind], params);
    }
  });
export type ServiceTeaser = z.infer<typeof ServiceTeaserSchema>;
