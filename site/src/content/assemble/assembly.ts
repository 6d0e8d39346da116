import type { Concept, Office, Topic } from '@themenportal/shared/content';
import type { Locale } from '@themenportal/shared/locales';
import { type Language, languageOf } from '../../i18n/texts.ts';
import type { Library } from '../library.ts';
import type { Card, Crumb, Link, PageContent } from '../page-data.ts';
import type { PageHead } from './frame.ts';
import { newerGermanTopic } from './newer-german.ts';
import type { SharedParts } from './shared-parts.ts';

/** What joining one page needs: all content, the page's language, and the document it is about. */
export interface Assembly {
  library: Library;
  parts: SharedParts;
  locale: Locale;
  documentId: string;
}

export interface Assembled {
  head: PageHead;
  content: PageContent;
}

/** Set only where a part is in another language than the page: without a translation it is shown in German. */
export function foreign(entry: { locale: Locale }, pageLocale: Locale): Language | undefined {
  return entry.locale === pageLocale ? undefined : languageOf(entry.locale);
}

export function topicLink(topic: Topic, locale: Locale): Link {
  return { text: topic.title, href: topic.path, language: foreign(topic, locale) };
}

export function topicCard({ library, locale }: Pick<Assembly, 'library' | 'locale'>, topic: Topic): Card {
  const { summary } = topic;
  return { ...topicLink(topic, locale), summary, outdated: newerGermanTopic(library, topic) !== undefined };
}

export function officeLink(office: Office, locale: Locale): Link {
  return { text: office.name, href: office.path, language: foreign(office, locale) };
}

export function conceptLink(concept: Concept, locale: Locale): Link {
  return { text: concept.title, href: concept.path, language: foreign(concept, locale) };
}

/** From the root down to the topic itself. */
export function topicTrail({ library, locale }: Pick<Assembly, 'library' | 'locale'>, topic: Topic): Crumb[] {
  const trail: Topic[] = [topic];
  for (let at = topic; at.parent !== undefined;) {
    at = library.topics.get(locale, at.parent, `The topic "${at.documentId}" (${locale}), field parent,`);
    trail.unshift(at);
  }
  return trail.map((item) => ({
    text: item.shortTitle ?? item.title,
    path: item.path,
    language: foreign(item, locale),
  }));
}

export function officeTrail({ library, locale }: Pick<Assembly, 'library' | 'locale'>, office: Office): Crumb[] {
  const trail: Office[] = [office];
  for (let at = office; at.parentOffice !== undefined;) {
    at = library.offices.get(locale, at.parentOffice, `The office "${at.documentId}" (${locale}), field parentOffice,`);
    trail.unshift(at);
  }
  return trail.map((item) => ({ text: item.name, path: item.path, language: foreign(item, locale) }));
}
