import type { ContentType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import type { DocumentKey } from '../routes/route.ts';

/** Names something that an output is made of. An output is made anew when a key that it has read is touched. */
export type DependencyKey = string;

/** The lists by which documents are found. */
export const LIST_NAMES = [
  'subtopics',
  'topicsOf',
  'departments',
  'cornerstonesOf',
  'alertsOf',
  'redirectsFrom',
  'plainLanguage',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export const keyOf = {
  /** In which languages there is the document. */
  document: (type: ContentType, id: string): DependencyKey => `${type}:${id}`,
  /** Some fields of an entry. */
  facet: (type: ContentType, id: string, locale: Locale, facet: string): DependencyKey =>
    `${type}:${id}:${locale}:${facet}`,
  /** Which documents of a type there are. */
  all: (type: ContentType): DependencyKey => `all:${type}`,
  list: (name: ListName, key: string): DependencyKey => `${name}:${key}`,
  newest: (locale: Locale, branch = ''): DependencyKey => `newest:${locale}:${branch}`,
  /** Whether there is a page. */
  path: (path: string): DependencyKey => `path:${path}`,
  /** Which pages show a document. */
  pages: (document: DocumentKey): DependencyKey => `pages:${document}`,
  shard: (name: string): DependencyKey => `shard:${name}`,
  shards: 'shards',
  part: (name: string): DependencyKey => `part:${name}`,
  today: 'today',
  /** Whether a day lies in the past. */
  past: (day: string): DependencyKey => `past:${day}`,
  /** Whether an instant has come. */
  come: (instant: string): DependencyKey => `come:${instant}`,
};
