import type {
  Alert,
  Concept,
  ContentType,
  Cornerstone,
  EntryByType,
  LegalPage,
  Office,
  Portal,
  Redirect,
  ServiceTeaser,
  Topic,
} from '@themenportal/shared/content';
import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { ListName } from '../observe/keys.ts';
import type { Clock } from './clock.ts';
import { NOBODY } from './lists.ts';
import type { Shelf } from './shelf.ts';

export type Shelves = { readonly [T in ContentType]: Shelf<EntryByType[T]> };

/** What is published, indexed for the join. */
export interface Library extends Clock {
  readonly shelves: Shelves;
  readonly topics: Shelf<Topic>;
  readonly concepts: Shelf<Concept>;
  readonly cornerstones: Shelf<Cornerstone>;
  readonly offices: Shelf<Office>;
  readonly teasers: Shelf<ServiceTeaser>;
  readonly legalPages: Shelf<LegalPage>;
  readonly alerts: Shelf<Alert>;
  readonly portals: Shelf<Portal>;
  readonly redirects: Shelf<Redirect>;
  /** Topics right below another, or the roots, in the editors' order. */
  subtopics: Lookup<Topic, string | undefined>;
  /** Topics that an office is in charge of. */
  topicsOf: Lookup<Topic>;
  departments: Lookup<Office>;
  cornerstonesOf: Lookup<Cornerstone>;
  /** Alerts of a branch, or of the whole site. */
  alertsOf: Lookup<Alert, string | undefined>;
  redirectsFrom: Lookup<Redirect>;
  /** Topics that have a text in Leichte Sprache, in no order that means anything. */
  topicsInPlainLanguage: () => Topic[];
  /** Topics of a branch, or of the portal, in exactly this language, the newest first; as many as a feed shows. */
  newestTopics: Lookup<Topic, string | undefined>;
}

/** Documents by whom they belong to, each in this language or else in German. */
type Lookup<T, K = string> = (locale: Locale, key: K) => T[];

/** What a library reads from. */
export interface Sources {
  readonly shelves: Shelves;
  readonly clock: Clock;
  /** Ids of documents. */
  list: (name: ListName, key: string) => string[];
  newest: (locale: Locale, branch: string | undefined) => string[];
}

export function libraryFrom({ shelves, clock, list, newest }: Sources): Library {
  const { topic: topics, office: offices, cornerstone: cornerstones, alert: alerts, redirect: redirects } = shelves;
  return {
    get today() {
      return clock.today;
    },
    isPast: (day) => clock.isPast(day),
    hasCome: (instant) => clock.hasCome(instant),
    shelves,
    topics,
    offices,
    cornerstones,
    alerts,
    redirects,
    concepts: shelves.concept,
    teasers: shelves['service-teaser'],
    legalPages: shelves['legal-page'],
    portals: shelves.portal,
    subtopics: (locale, parent = NOBODY) => topics.among(locale, list('subtopics', parent)),
    topicsOf: (locale, office) => topics.among(locale, list('topicsOf', office)),
    departments: (locale, office) => offices.among(locale, list('departments', office)),
    cornerstonesOf: (locale, concept) => cornerstones.among(locale, list('cornerstonesOf', concept)),
    alertsOf: (locale, branch = NOBODY) => alerts.among(locale, list('alertsOf', branch)),
    redirectsFrom: (locale, path) => redirects.among(locale, list('redirectsFrom', path)),
    topicsInPlainLanguage: () => topics.among(SOURCE_LOCALE, list('plainLanguage', NOBODY)),
    newestTopics: (locale, branch) => topics.among(locale, newest(locale, branch)),
  };
}
