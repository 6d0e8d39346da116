import { ConceptSchema } from './concept.ts';
import { CornerstoneSchema } from './cornerstone.ts';
import { LegalPageSchema } from './legal-page.ts';
import { OfficeSchema } from './office.ts';
import { PortalSchema } from './portal.ts';
import { RedirectSchema } from './redirect.ts';
import { ServiceTeaserSchema } from './service-teaser.ts';
import { TopicSchema } from './topic.ts';

/** Every public type by Strapi's singular name. */
export const ENTRY_SCHEMAS = {
  topic: TopicSchema,
  concept: ConceptSchema,
  cornerstone: CornerstoneSchema,
  office: OfficeSchema,
  'service-teaser': ServiceTeaserSchema,
  'legal-page': LegalPageSchema,
  portal: PortalSchema,
  redirect: RedirectSchema,
} as const;

export type ContentType = keyof typeof ENTRY_SCHEMAS;

export * from './accessible-versions.ts';
export * from './blocks.ts';
export * from './concept.ts';
export * from './cornerstone.ts';
export * from './legal-page.ts';
export * from './media.ts';
export * from './office-parts.ts';
export * from './office.ts';
export * from './portal.ts';
export * from './redirect.ts';
export * from './sections.ts';
export * from './service-teaser.ts';
export * from './topic.ts';
