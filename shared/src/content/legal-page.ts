import { z } from 'zod';
import { violate } from '../rules/violation.ts';
import { PlainLanguageSchema } from './accessible-versions.ts';
import { BlocksSchema } from './blocks.ts';
import { trackedEntryFields } from './entry.ts';
import { date, email, list, optional, pagePath, reference, slug, text } from './fields.ts';

/** Erklärung zur Barrierefreiheit after § 12b BGG, § 10b BGG NRW and the model of Decision (EU) 2018/1523. */
export const AccessibilityStatementSchema = z.object({
  conformity: z.enum(['full', 'partial', 'none']),
  exceptions: list(
    z.object({
      description: z.string().min(1),
      ground: z.enum(['disproportionateBurden', 'outOfScope', 'knownDefect']),
      reason: z.string().min(1),
      remedyBy: optional(date),
    }),
  ),
  method: z.string().min(1),
  preparedOn: date,
  reviewedOn: date,
  feedbackOffice: optional(reference),
  feedbackEmail: email,
  supervisoryBody: z.string().min(1),
  ombudsBody: z.string().min(1),
});
export type AccessibilityStatement = z.infer<typeof AccessibilityStatementSchema>;

/** Impressum, Datenschutz or Erklärung zur Barrierefreiheit. */
export const LegalPageSchema = z
  .object({
    ...trackedEntryFields,
    purpose: z.enum(['imprint', 'privacy', 'accessibility']),
    title: text(90, 3),
    slug,
    path: pagePath,
    body: BlocksSchema,
    accessibilityStatement: optional(AccessibilityStatementSchema),
    plainLanguage: optional(PlainLanguageSchema),
  })
  .superRefine((page, context) => {
    if (page.purpose === 'accessibility' && page.accessibilityStatement === undefined) {
      violate(context, 'accessibility-statement', ['accessibilityStatement']);
    }
  });
export type LegalPage = z.infer<typeof LegalPageSchema>;
