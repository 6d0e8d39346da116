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
  const { locale } = topic;
  for (let at: Topic | undefined = topic; at; at = parentOf(library, at)) {
    if (at.locale === locale && library.subtopics(locale, at.documentId).length > 0) return { locale, topic: at };
  }
  return { locale, topic: undefined };
}

/** Its topics in exactly the branch's language, the branch's own among them. */
export function topicsIn(library: Library, { locale, topic }: Branch): Topic[] {
  const below = (id: string | undefined): Topic[] =>
    library.subtopics(locale, id).flatMap((child) => [child, ...below(child.documentId)]);
  return [...(topic ? [topic] : []), ...below(topic?.documentId)].filter((found) => found.locale === locale);
}

export function feedPath({ locale, topic }: Branch): string {
  return `${topic?.path ?? homePath(locale)}feed.atom`;
}

function parentOf({ topics }: Library, { locale, documentId, parent }: Topic): Topic | undefined {
  return parent === undefined
    ? undefined
    : topics.get(locale, parent, `The topic "${documentId}" (${locale}), field parent,`);
}
