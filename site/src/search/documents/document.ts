import { LOCALE_CODES } from '@themenportal/shared/locales';
import { z } from 'zod';

/**
 * A page as the search sees it: plain text, no markup. There is one at an address, and one a locale of each id. This is
 * what is kept on disk, not the postings, which depend on the language rules of the running code.
 */
export const SearchDocumentSchema = z.object({
  /** The same in every locale, so that a page is listed once, in the reader's language. */
  id: z.string().min(1),
  locale: z.enum(LOCALE_CODES),
  path: z.string().startsWith('/'),
  title: z.string(),
  headings: z.array(z.string()),
  summary: z.string(),
  text: z.string(),
  breadcrumb: z.array(z.string()),
  /** Whether the text that it was made from has changed since. */
  outdated: z.boolean().optional(),
});
export type SearchDocument = z.infer<typeof SearchDocumentSchema>;

/** What the index keeps of each document: enough to put the found ones in order. */
export type DocumentHead = Pick<SearchDocument, 'id' | 'locale' | 'path' | 'title'>;

/** What is at an address now; nothing, if the page is gone. */
export interface DocumentChange {
  readonly path: string;
  readonly document: SearchDocument | undefined;
}
