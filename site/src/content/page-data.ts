import type { Access, AccessibilityStatement, Block, Blocks, Cornerstone, Media } from '@themenportal/shared/content';
import type { DayText, DeviationText, PlaceHours, StatusText, WeekText } from '@themenportal/shared/hours';
import type { Language } from '../i18n/texts.ts';
import type { FormError } from '../feedback/check-form.ts';
import type { FormValues } from '../feedback/form-values.ts';
import type { MarkedText } from '../search/index.ts';

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

export interface PageFrame {
  path: string;
  language: Language;
  title: string;
  description: string;
  portal: PortalFrame;
  /** The same page in each language, or what is nearest to it there. */
  languageLinks: LanguageLink[];
  /** Leichte Sprache and sign language, for the header. */
  accessibleVersions: Link[];
  /** What is urgent here, the most severe first. */
  alerts: AlertData[];
}

export interface AlertData {
  id: string;
  severity: 'info' | 'warning' | 'danger';
  title: string;
  text: string;
  /** From when to when, in words: the page cannot know what time it is when it is read. */
  period: string;
  link: Link | undefined;
  language: Language | undefined;
}

export interface PortalFrame {
  cityName: string;
  portalName: string;
  homePath: string;
  footer: string;
  licence: { name: string; url: string };
  mainLinks: Link[];
  legalLinks: Link[];
  /** Of the portal's texts. */
  language: Language | undefined;
}

export interface LanguageLink {
  language: Language;
  path: string;
  /** Whether it is this page, and not one above it, since this one exists in German only. */
  translates: boolean;
}

export interface Link {
  text: string;
  href: string;
  language?: Language | undefined;
}

export interface Crumb {
  text: string;
  path: string;
  language: Language | undefined;
}

export interface Card extends Link {
  summary: string;
}

export interface HomePage {
  kind: 'home';
  introduction: string;
  topics: Card[];
  signLanguageVideo: VideoData | undefined;
  plainLanguage: Link | undefined;
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

/** Whether an office is open, rendered for each request. */
export interface OpenNowPage {
  kind: 'open-now';
  breadcrumb: Crumb[];
  office: Link;
  isOpen: boolean;
  status: StatusText;
  /** The moment that all of this is about, in the city's time. */
  asOf: string;
  today: DayText;
  tomorrow: DayText;
  nextDeviation: DeviationText | undefined;
  channels: Channel[];
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

/** Rendered for each search; every other kind of page is a file. */
export interface SearchPage {
  kind: 'search';
  /** As it was searched for. */
  query: string;
  /** Around the query, which may run in the other direction. */
  heading: { before: string; query: string; after: string };
  /** Where the form leads. */
  action: string;
  topics: Card[];
  /** Whether the city takes part in the number 115. */
  phone115: boolean;
  state:
    | { kind: 'asking' }
    | { kind: 'unavailable' }
    | {
        kind: 'found' | 'none';
        /** Whether the query was too long to be searched for as a whole. */
        cut: boolean;
        suggestions: Link[];
        hits: SearchHitData[];
        /** Number of the first hit on this page. */
        first: number;
        page: number;
        pages: number;
        previous: string | undefined;
        next: string | undefined;
      };
}

export interface SearchHitData {
  title: MarkedText;
  excerpt: MarkedText;
  href: string;
  breadcrumb: readonly string[];
  language: Language | undefined;
}

export interface FeedbackFormPage {
  kind: 'feedback-form';
  form: 'page' | 'barrier';
  /** In simple words, which exist in German only. */
  simple: boolean;
  /** Where the form is sent to: the address of the page itself. */
  action: string;
  heading: string;
  /** The page that it is about, if it is one of ours. */
  about: Link | undefined;
  inSimpleWords: Link | undefined;
  values: FormValues;
  errors: readonly FormError[];
  notice: FeedbackNotice | undefined;
}

/** Why a form was not taken, other than by what is in it. */
export interface FeedbackNotice {
  heading: string;
  text: string;
  /** Set where the fault is ours. */
  contact: { email: string | undefined; phone115: boolean } | undefined;
  /** Whether the form can be sent again. */
  open: boolean;
}

export interface FeedbackThanksPage {
  kind: 'feedback-thanks';
  back: Link | undefined;
}

/** Every section has the id that "on this page" links to. */
export type SectionData = { id: string } & (
  | { kind: 'text'; heading: string | undefined; body: Blocks }
  | {
      kind: 'cornerstone-list';
      heading: string;
      introduction: Blocks | undefined;
      concept: Link;
      cornerstones: CornerstoneData[];
      textAfter: Blocks | undefined;
    }
  | ({ kind: 'image' } & Picture)
  | ({ kind: 'video' } & VideoData)
  | { kind: 'downloads'; heading: string | undefined; files: { title: string; file: Media }[] }
  | { kind: 'accordion'; heading: string | undefined; questions: { question: string; answer: Block[] }[] }
  | { kind: 'quote'; text: string; attribution: string; source: string | undefined }
  | { kind: 'notice'; tone: 'info' | 'success' | 'warning' | 'danger'; heading: string; body: Blocks }
);

export type SectionOf<K extends SectionData['kind']> = Extract<SectionData, { kind: K }>;

export interface Picture {
  file: Media;
  /** Empty for a picture that only decorates. */
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
}

export interface VideoData {
  title: string;
  file: Media | undefined;
  url: string | undefined;
  poster: Media | undefined;
  transcript: string;
  /** Whether the German text has changed since. */
  outdated: boolean;
  language: Language | undefined;
}

export interface CornerstoneData extends Pick<
  Cornerstone,
  | 'anchor'
  | 'title'
  | 'text'
  | 'goal'
  | 'statusDate'
  | 'councilDocument'
  | 'councilDocumentUrl'
  | 'councilDate'
  | 'evidence'
> {
  state: Cornerstone['implementationStatus'];
  href: string;
  responsibleOffice: Link | undefined;
  language: Language | undefined;
}

export interface OfficeData {
  id: string;
  name: string;
  path: string;
  unitCode: string | undefined;
  description: string | undefined;
  logo: Picture | undefined;
  addresses: AddressData[];
  channels: Channel[];
  hours: HoursData;
  /** The hours for machines, for the weeks to come. */
  placeHours: PlaceHours;
  /** Amtlicher Gemeindeschlüssel of the area that the office serves. */
  areaKey: string | undefined;
  access: Access | undefined;
  stops: { name: string; lines: string | undefined; walkingMinutes: number | undefined }[];
  languageTags: string[];
  interpreting: boolean;
  signLanguageOnRequest: boolean;
  language: Language | undefined;
}

export interface AddressData {
  kind: 'house' | 'visitor' | 'postal' | 'poBox';
  lines: string[];
  /** The same in parts. A post-office box has no street; its number is the addition. */
  street: string | undefined;
  addition: string | undefined;
  postalCode: string;
  city: string;
  /** WGS 84, degrees. */
  position: { latitude: number; longitude: number } | undefined;
  /** Where people can go to, on a map of another website. */
  place: { map: string; route: string } | undefined;
}

export type ChannelKind = 'phone' | 'fax' | 'email' | 'website' | 'contactForm' | 'appointment' | 'service115';

export interface Channel {
  kind: ChannelKind;
  text: string;
  href: string | undefined;
}

export interface HoursData {
  temporarilyClosed: boolean;
  /** Those of the weeks to come; more than one where the hours are about to change. */
  weeks: WeekText[];
  deviations: DeviationText[];
  followsHolidays: boolean;
  note: string | undefined;
  /** Whether it is open at this moment: rendered on demand. Undefined for an office that has no hours. */
  openNowPath: string | undefined;
  /** The hours as a calendar to subscribe to. */
  calendarPath: string | undefined;
}

export interface Teaser extends Link {
  summary: string;
  /** LeiKa key of the service behind it. */
  serviceKey: string | undefined;
  /** Of the target, where it differs from the page's. */
  targetLanguage: string | undefined;
  loginRequired: boolean;
  external: boolean;
  file: Media | undefined;
}
