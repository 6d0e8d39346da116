import type { DayText, DeviationText, StatusText } from '@themenportal/shared/hours';
import type { FormError } from '../../feedback/check-form.ts';
import type { FormValues } from '../../feedback/form-values.ts';
import type { Language } from '../../i18n/texts.ts';
import type { MarkedText } from '../../search/index.ts';
import type { Card, Crumb, Link } from './links.ts';
import type { Channel } from './office.ts';

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
  /** Whether the German text has changed since. */
  outdated: boolean;
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
