import type { ContentType } from '@themenportal/shared/content';
import { publicTypes } from '../public-api/public-types.ts';

export type PublicUid = (typeof publicTypes)[number];

export function isPublicUid(uid: string): uid is PublicUid {
  return publicTypes.some((known) => known === uid);
}

const TYPE_OF = {
  'api::topic.topic': 'topic',
  'api::concept.concept': 'concept',
  'api::cornerstone.cornerstone': 'cornerstone',
  'api::office.office': 'office',
  'api::service-teaser.service-teaser': 'service-teaser',
  'api::legal-page.legal-page': 'legal-page',
  'api::portal.portal': 'portal',
  'api::redirect.redirect': 'redirect',
  'api::alert.alert': 'alert',
} as const satisfies Record<PublicUid, ContentType>;

/** The contract's name of a content type. */
export const contentTypeOf = (uid: PublicUid): ContentType => TYPE_OF[uid];
