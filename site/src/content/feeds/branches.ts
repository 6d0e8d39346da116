import type { Topic } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { homePath } from '@themenportal/shared/paths';
import type { Library } from '../library.ts';

/** A topic with others below it, or the whole portal. Both have a feed in each of their languages. */
export interface Branch {
  locale: Locale;
  /** Missing for the whole portal. */
  topic: Topic | undefined;
}

/** The smallest branch that a topic lies in, in its own language. */
export function branchAround(library: Library, topic: Topic): Branch {
  const { locale, documentId } = topic;
  if (library.subtopics(locale, documentId).length > 0) return { locale, topic };
  for (let at = parentOf(library, topic, locale); at; at = parentOf(library, at, locale)) {
    if (at.locale === locale) return { locale, topic: at };
  }
  return { locale, topic: undefined };
}

export function feedPath({ locale, topic }: Branch): string {
  return `${topic?.path ?? homePath(locale)}feed.atom`;
}

function parentOf({ topics }: Library, { documentId, parent }: Topic, locale: Locale): Topic | undefined {
  return parent === undefined
    ? undefined
    : topics.get(locale, parent, `The topic "${documentId}" (${locale}), field parent,`);
}
