import type { PageFrame } from './page-data/frame.ts';
import type { FeedbackFormPage, FeedbackThanksPage, OpenNowPage, SearchPage } from './page-data/on-demand.ts';
import type {
  ConceptPage,
  HomePage,
  LegalPageData,
  OfficePage,
  PlainLanguagePage,
  TopicPage,
} from './page-data/pages.ts';

/**
 * What a page shows, ready to render: joined, sorted, in one language. A page is a pure function of it.
 * `language` is set only where a part is not in the page's own language.
 */
export type PageData = PageFrame & PageContent;

export type PageContent =
  | HomePage
  | TopicPage
  | PlainLanguagePage
  | OfficePage
  | OpenNowPage
  | ConceptPage
  | LegalPageData
  | SearchPage
  | FeedbackFormPage
  | FeedbackThanksPage
  | { kind: 'not-found' }
  | { kind: 'gone' };

export type * from './page-data/frame.ts';
export type * from './page-data/links.ts';
export type * from './page-data/office.ts';
export type * from './page-data/on-demand.ts';
export type * from './page-data/pages.ts';
export type * from './page-data/sections.ts';
