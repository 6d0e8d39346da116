import type { ContentType } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';

/** Every kind of page that is a file, with the type of the document shown: the portal for pages that no other has. */
const DOCUMENT_TYPES = {
  home: 'portal',
  topic: 'topic',
  office: 'office',
  concept: 'concept',
  legal: 'legal-page',
  'portal-plain-language': 'portal',
  'topic-plain-language': 'topic',
  'legal-plain-language': 'legal-page',
  'not-found': 'portal',
  gone: 'portal',
} as const satisfies Record<string, ContentType>;

export type RouteKind = keyof typeof DOCUMENT_TYPES;

export interface Route {
  readonly kind: RouteKind;
  readonly path: string;
  readonly locale: Locale;
  /** Of the document shown. */
  readonly documentId: string;
}

/** A document of any type, by a name that no other has. */
export type DocumentKey = `${ContentType} ${string}`;

export function documentKey(type: ContentType, documentId: string): DocumentKey {
  return `${type} ${documentId}`;
}

export function documentOf({ kind, documentId }: Route): DocumentKey {
  return documentKey(DOCUMENT_TYPES[kind], documentId);
}

/** Pages that search engines should know. */
export function isIndexed({ kind }: Pick<Route, 'kind'>): boolean {
  return kind !== 'not-found' && kind !== 'gone';
}
