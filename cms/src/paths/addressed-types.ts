import type { Locale } from '@themenportal/shared/locales';
import { conceptPath, legalPagePath, officePath, topicPath } from '@themenportal/shared/paths';
import type { PublicUid } from '../document-actions/index.ts';

/** A type whose documents have a page of their own. */
export interface AddressedType {
  readonly uid: PublicUid;
  readonly titleField: string;
  /** Only in a tree: the slugs of a page's ancestors are part of its address. */
  readonly parentField?: string;
  readonly pathOf: (locale: Locale, slugs: readonly string[]) => string;
}

export const ADDRESSED_TYPES: readonly AddressedType[] = [
  { uid: 'api::topic.topic', titleField: 'title', parentField: 'parent', pathOf: topicPath },
  { uid: 'api::office.office', titleField: 'name', parentField: 'parentOffice', pathOf: officePath },
  { uid: 'api::concept.concept', titleField: 'title', pathOf: (locale, slugs) => conceptPath(locale, slugs.join('/')) },
  {
    uid: 'api::legal-page.legal-page',
    titleField: 'title',
    pathOf: (locale, slugs) => legalPagePath(locale, slugs.join('/')),
  },
];

export const addressedType = (uid: PublicUid): AddressedType | undefined =>
  ADDRESSED_TYPES.find((type) => type.uid === uid);
