import { z } from 'zod';
import { CONTENT_TYPES } from '../content/entries.ts';
import { optional } from '../content/fields.ts';
import { LOCALE_CODES } from '../locales.ts';
import { ChangeKindSchema } from './change-kind.ts';

/** A change as the API gives it: its entry is not parsed yet, and `null` where nothing is published any more. */
export const WireChangeSchema = z.object({
  /** Place in the log; counts from 1. */
  cursor: z.number().int().positive(),
  type: z.enum(CONTENT_TYPES),
  documentId: z.string().min(1),
  locale: z.enum(LOCALE_CODES),
  kind: ChangeKindSchema,
  pathBefore: optional(z.string()),
  pathAfter: optional(z.string()),
  /** ISO 8601 instant of the transaction that made the change. */
  at: z.iso.datetime(),
  entry: z.unknown(),
});
export type WireChange = z.infer<typeof WireChangeSchema>;
