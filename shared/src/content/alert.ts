import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { trackedEntryFields } from './entry.ts';
import { httpsUrl, optional, reference, text } from './fields.ts';

/** An urgent notice that stands above pages for a limited time. */
export const AlertSchema = z
  .object({
    ...trackedEntryFields,
    title: text(80, 3),
    text: text(300),
    severity: z.enum(['info', 'warning', 'danger']),
    /** ISO 8601 instants; the words on the page give them in the city's time. */
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    /** The topic on whose page and below it the alert stands; without it, on every page. */
    branch: optional(reference),
    topic: optional(reference),
    url: optional(httpsUrl),
  })
  .superRefine((alert, context) => {
    if (Date.parse(alert.endsAt) <= Date.parse(alert.startsAt)) violate(context, 'hours-order', ['endsAt']);
    if (alert.topic !== undefined && alert.url !== undefined) violate(context, 'alert-one-link', ['url']);
  });
export type Alert = z.infer<typeof AlertSchema>;
