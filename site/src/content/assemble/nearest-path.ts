import { type Locale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { Library } from '../library.ts';
import type { Route } from '../routes.ts';

/** Where a reader of a language gets nearest to a page that it does not have: the first page above that it has. */
export function nearestPath(library: Library, { kind, documentId }: Route, locale: Locale): string | undefined {
  switch (kind) {
    case 'topic':
    case 'topic-plain-language':
      return topicPath(library, documentId, locale);
    case 'office':
      return officePath(library, documentId, locale);
    case 'concept':
      return topicPath(library, library.concepts.in(SOURCE_LOCALE, documentId)?.topic, locale);
    case 'legal':
    case 'legal-plain-language':
      return library.legalPages.in(locale, documentId)?.path;
    case 'home':
    case 'portal-plain-language':
    case 'not-found':
    case 'gone':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function topicPath({ topics }: Library, id: string | undefined, locale: Locale): string | undefined {
  for (let at = id; at !== undefined; at = topics.in(SOURCE_LOCALE, at)?.parent) {
    const translation = topics.in(locale, at);
    if (translation) return translation.path;
  }
  return undefined;
}

function officePath({ offices }: Library, id: string, locale: Locale): string | undefined {
  for (let at: string | undefined = id; at !== undefined; at = offices.in(SOURCE_LOCALE, at)?.parentOffice) {
    const translation = offices.in(locale, at);
    if (translation) return translation.path;
  }
  return undefined;
}
