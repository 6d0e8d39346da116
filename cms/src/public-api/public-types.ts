import type { UID } from '@strapi/strapi';

/** What anonymous callers may read. A type that is not named here does not exist for them. */
export const publicTypes = [
  'api::topic.topic',
  'api::concept.concept',
  'api::cornerstone.cornerstone',
  'api::office.office',
  'api::service-teaser.service-teaser',
  'api::legal-page.legal-page',
  'api::portal.portal',
  'api::redirect.redirect',
  'api::alert.alert',
] as const satisfies readonly UID.ContentType[];

/** Media are read through the entries that show them, never as a list of their own. */
export const mediaType = 'plugin::upload.file';

const grantedActions: ReadonlySet<string> = new Set(publicTypes.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]));

export const isGranted = (action: string): boolean => grantedActions.has(action);
