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
import type { Locale } from '@themenportal/shared/locales';
import { cityDate } from '../i18n/format.ts';
import { Shelf } from './shelf.ts';
import type { RecordedSnapshot } from './snapshot.ts';

/** A snapshot, indexed for the join. */
export interface Library {
  /** Calendar date in the city on which the content was pulled. */
  today: string;
  /** ISO 8601 instant of the pull. */
  moment: string;
  topics: Shelf<Topic>;
  concepts: Shelf<Concept>;
  cornerstones: Shelf<Cornerstone>;
  offices: Shelf<Office>;
  teasers: Shelf<ServiceTeaser>;
  legalPages: Shelf<LegalPage>;
  alerts: Shelf<Alert>;
  portals: Shelf<Portal>;
  redirects: Shelf<Redirect>;
  /** The same by type. */
  shelves: { readonly [T in ContentType]: Shelf<EntryByType[T]> };
  /** Topics right below another, or the roots, in the editors' order. */
  subtopics: Lookup<Topic, string | undefined>;
  /** Topics that an office is in charge of. */
  topicsOf: Lookup<Topic, string>;
  departments: Lookup<Office, string>;
  cornerstonesOf: Lookup<Cornerstone, string>;
}

/** Documents by whom they belong to, each in this language or else in German. */
type Lookup<T, K> = (locale: Locale, key: K) => T[];

export function createLibrary({ entries, pulledAt }: RecordedSnapshot): Library {
  const shelves: Library['shelves'] = {
    topic: new Shelf('topic', entries.topic, TOPIC_TEXTS),
    concept: new Shelf('concept', entries.concept, CONCEPT_TEXTS),
    cornerstone: new Shelf('cornerstone', entries.cornerstone, ['title', 'text', 'goal', 'sourceHash']),
    office: new Shelf('office', entries.office, OFFICE_TEXTS),
    'service-teaser': new Shelf('service teaser', entries['service-teaser'], ['title', 'text']),
    'legal-page': new Shelf('legal page', entries['legal-page'], LEGAL_TEXTS),
    portal: new Shelf('portal', entries.portal, PORTAL_TEXTS),
    redirect: new Shelf('redirect', entries.redirect, []),
    alert: new Shelf('alert', entries.alert, ['title', 'text', 'sourceHash', 'publishedAt']),
  };
  const { topic: topics, office: offices, cornerstone: cornerstones } = shelves;
  return {
    today: cityDate(pulledAt),
    moment: pulledAt,
    topics,
    offices,
    cornerstones,
    concepts: shelves.concept,
    teasers: shelves['service-teaser'],
    legalPages: shelves['legal-page'],
    alerts: shelves.alert,
    portals: shelves.portal,
    redirects: shelves.redirect,
    shelves,
    subtopics: topics.lookup(({ parent }) => parent, byPosition),
    topicsOf: topics.lookup(({ leadOffice }) => leadOffice, byPosition),
    departments: offices.lookup(({ parentOffice }) => parentOffice, byId),
    cornerstonesOf: cornerstones.lookup(({ concept }) => concept, byPosition),
  };
}

function byPosition(a: Positioned, b: Positioned): number {
  return a.position - b.position || byId(a, b);
}

function byId(a: { documentId: string }, b: { documentId: string }): number {
  return a.documentId < b.documentId ? -1 : 1;
}

interface Positioned {
  documentId: string;
  position: number;
}

const TOPIC_TEXTS = [
  'title',
  'shortTitle',
  'kicker',
  'slug',
  'path',
  'summary',
  'introduction',
  'sections',
  'imageAlt',
  'changeNote',
  'sourceHash',
  'publishedAt',
] as const;

const CONCEPT_TEXTS = ['title', 'slug', 'path', 'summary', 'sourceHash', 'publishedAt'] as const;

const OFFICE_TEXTS = [
  'name',
  'slug',
  'path',
  'description',
  'logoAlt',
  'logoCaption',
  'hoursNote',
  'sourceHash',
  'publishedAt',
] as const;

const LEGAL_TEXTS = ['title', 'slug', 'path', 'body', 'accessibilityStatement', 'sourceHash', 'publishedAt'] as const;

const PORTAL_TEXTS = ['cityName', 'portalName', 'introduction', 'footer', 'sourceHash'] as const;
