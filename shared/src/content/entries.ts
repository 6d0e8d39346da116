import type { z } from 'zod';
import type { Alert } from './alert.ts';
import { AlertSchema } from './alert.ts';
import type { Concept } from './concept.ts';
import { ConceptSchema } from './concept.ts';
import type { Cornerstone } from './cornerstone.ts';
import { CornerstoneSchema } from './cornerstone.ts';
import type { LegalPage } from './legal-page.ts';
import { LegalPageSchema } from './legal-page.ts';
import type { Office } from './office.ts';
import { OfficeSchema } from './office.ts';
import type { Portal } from './portal.ts';
import { PortalSchema } from './portal.ts';
import type { Redirect } from './redirect.ts';
import { RedirectSchema } from './redirect.ts';
import type { ServiceTeaser } from './service-teaser.ts';
import { ServiceTeaserSchema } from './service-teaser.ts';
import type { Topic } from './topic.ts';
import { TopicSchema } from './topic.ts';

/** Every public type by Strapi's singular name. */
export interface EntryByType {
  topic: Topic;
  concept: Concept;
  cornerstone: Cornerstone;
  office: Office;
  'service-teaser': ServiceTeaser;
  'legal-page': LegalPage;
  portal: Portal;
  redirect: Redirect;
  alert: Alert;
}

export type ContentType = keyof EntryByType;

export const ENTRY_SCHEMAS: { readonly [T in ContentType]: z.ZodType<EntryByType[T]> } = {
  topic: TopicSchema,
  concept: ConceptSchema,
  cornerstone: CornerstoneSchema,
  office: OfficeSchema,
  'service-teaser': ServiceTeaserSchema,
  'legal-page': LegalPageSchema,
  portal: PortalSchema,
  redirect: RedirectSchema,
  alert: AlertSchema,
};

export const CONTENT_TYPES: readonly ContentType[] = Object.keys(ENTRY_SCHEMAS).filter(isContentType);

export function isContentType(name: string): name is ContentType {
  return Object.hasOwn(ENTRY_SCHEMAS, name);
}

export type EntryCheck<T extends ContentType> =
  | { readonly ok: true; readonly entry: EntryByType[T] }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * Parses one entry of the wire, the store or a package file.
 * Issues carry their input, as `describeIssue` needs it, and paths as the entry is written (`['sections', 1, 'heading']`).
 */
export function checkEntry<T extends ContentType>(type: T, raw: unknown): EntryCheck<T> {
  const result = ENTRY_SCHEMAS[type].safeParse(raw, { reportInput: true });
  return result.success ? { ok: true, entry: result.data } : { ok: false, issues: result.error.issues };
}
