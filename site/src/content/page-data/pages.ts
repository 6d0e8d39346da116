import type { AccessibilityStatement, Blocks, Media } from '@themenportal/shared/content';
import type { Card, Crumb, Link, Teaser } from './links.ts';
import type { OfficeData } from './office.ts';
import type { CornerstoneData, Picture, SectionData, VideoData } from './sections.ts';

export interface HomePage {
  kind: 'home';
  introduction: string;
  topics: Card[];
  signLanguageVideo: VideoData | undefined;
  plainLanguage: Link | undefined;
  /** Whether the city takes part in the number 115. */
  phone115: boolean;
  feed: Link;
}

export interface TopicPage {
  kind: 'topic';
  breadcrumb: Crumb[];
  officeInCharge: Link;
  kicker: Pick<Link, 'text' | 'language'> | undefined;
  introduction: Blocks;
  image: Picture | undefined;
  plainLanguage: Link | undefined;
  signLanguageVideo: VideoData | undefined;
  sections: SectionData[];
  contacts: OfficeData[];
  teasers: Teaser[];
  subtopics: Card[];
  /** What "on this page" lists. */
  contents: { id: string; text: string }[];
  upkeep: Upkeep;
}

/** How a page is kept up. Dates without time. */
export interface Upkeep {
  updatedOn: string | undefined;
  changeNote: string | undefined;
  responsible: Link;
  reviewDueOn: string | undefined;
  reviewOverdue: boolean;
  /** The changes of the branch that the page lies in. */
  feed: Link;
}

export interface PlainLanguagePage {
  kind: 'plain-language';
  breadcrumb: Crumb[];
  body: Blocks;
  checkedBy: string;
  checkedOn: string;
  /** Whether the German text has changed since. */
  outdated: boolean;
  original: Link;
  /** From the portal's page: everything else in Leichte Sprache. */
  others: Link[];
}

export interface OfficePage {
  kind: 'office';
  breadcrumb: Crumb[];
  office: OfficeData;
  parent: Link | undefined;
  departments: Link[];
  topics: Card[];
}

export interface ConceptPage {
  kind: 'concept';
  breadcrumb: Crumb[];
  summary: string;
  adoptedOn: string | undefined;
  adoptedBy: string | undefined;
  validUntil: string | undefined;
  document: Media | undefined;
  leadOffices: Link[];
  cornerstones: CornerstoneData[];
}

export interface LegalPageData {
  kind: 'legal';
  body: Blocks;
  statement: AccessibilityStatement | undefined;
  feedbackOffice: Link | undefined;
  plainLanguage: Link | undefined;
}
