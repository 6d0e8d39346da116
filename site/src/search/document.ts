import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';

/** A page as the search sees it: plain text, no markup. One document has one entry a locale. */
const SearchDocumentSchema = z.object({
  /** The same in every locale, so that a page is listed once, in the reader's language. */
  id: z.string().min(1),
  locale: z.enum(LOCALE_CODES),
  path: z.string().startsWith('/'),
  title: z.string(),
  headings: z.array(z.string()),
  summary: z.string(),
  text: z.string(),
  breadcrumb: z.array(z.string()),
});
export type SearchDocument = z.infer<typeof SearchDocumentSchema>;

export type SearchDocumentKey = Pick<SearchDocument, 'id' | 'locale'>;

/**
 * What is kept on disk: the documents, not the postings. Postings depend on the language rules of the running
 * code and would go stale with it without anyone noticing.
 */
export const SerializedIndexSchema = z.object({ format: z.literal(1), documents: z.array(SearchDocumentSchema) });
export type SerializedIndex = z.infer<typeof SerializedIndexSchema>;
