import type { ContentType } from '../content/entries.ts';
import { ALERTS_QUERY } from './alerts.ts';
import { CONCEPTS_QUERY } from './concepts.ts';
import { CORNERSTONES_QUERY } from './cornerstones.ts';
import { LEGAL_PAGES_QUERY } from './legal-pages.ts';
import { OFFICES_QUERY } from './offices.ts';
import { PORTAL_QUERY } from './portal.ts';
import { REDIRECTS_QUERY } from './redirects.ts';
import { SERVICE_TEASERS_QUERY } from './service-teasers.ts';
import { TOPICS_QUERY } from './topics.ts';

/** The document that reads a type: page by page, but for the portal, which is one. */
export const OPERATIONS: { readonly [T in ContentType]: string } = {
  topic: TOPICS_QUERY,
  concept: CONCEPTS_QUERY,
  cornerstone: CORNERSTONES_QUERY,
  office: OFFICES_QUERY,
  'service-teaser': SERVICE_TEASERS_QUERY,
  'legal-page': LEGAL_PAGES_QUERY,
  portal: PORTAL_QUERY,
  redirect: REDIRECTS_QUERY,
  alert: ALERTS_QUERY,
};

export { CHANGE_LOG_QUERY, ChangeLogSchema } from './change-log.ts';
export { CHANGES_QUERY, ChangesSchema, type ChangesVariables } from './changes.ts';
export { MAX_PAGE_SIZE, PageSchema, type PageVariables } from './page.ts';
export { PortalResultSchema } from './portal.ts';
export {
  PUBLISHED_ENTRIES_QUERY,
  PublishedEntriesSchema,
  type PublishedEntriesVariables,
} from './published-entries.ts';
