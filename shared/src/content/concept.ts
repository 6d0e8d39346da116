import { z } from 'zod';
import { trackedEntryFields } from './entry.ts';
import { date, list, optional, pagePath, reference, slug, text } from './fields.ts';
import { MediaSchema } from './media.ts';

/** A concept that the city works by. Its cornerstones point to it. */
export const ConceptSchema = z.object({
  ...trackedEntryFields,
  title: text(120, 3),
  slug,
  path: pagePath,
  summary: text(300, 60),
  topic: optional(reference),
  leadOffices: list(reference),
  adoptedOn: optional(date),
  adoptedBy: optional(text(120)),
  validUntil: optional(date),
  document: optional(MediaSchema),
});
export type Concept = z.infer<typeof ConceptSchema>;
