import { z } from 'zod';
import { trackedEntryFields } from './entry.ts';
import { date, httpsUrl, list, optional, reference, slug, text, wholeNumber } from './fields.ts';

/** One commitment of a concept. `anchor` is its stable address on the concept's page and on topics that show it. */
export const CornerstoneSchema = z.object({
  ...trackedEntryFields,
  anchor: slug.max(60),
  title: text(120, 3),
  text: text(600),
  goal: optional(text(400)),
  concept: reference,
  position: wholeNumber.min(1),
  implementationStatus: z.enum(['planned', 'inProgress', 'done', 'ongoing', 'dropped']),
  statusDate: optional(date),
  responsibleOffice: optional(reference),
  /** Number of the council's paper (Drucksache), with its address where there is one. */
  councilDocument: optional(text(60)),
  councilDocumentUrl: optional(httpsUrl),
  councilDate: optional(date),
  evidence: list(z.object({ title: text(150), url: httpsUrl })),
});
export type Cornerstone = z.infer<typeof CornerstoneSchema>;
