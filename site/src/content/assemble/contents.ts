import type { Texts } from '../../i18n/texts.ts';
import type { SectionData, TopicPage } from '../page-data.ts';

export type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** All of a topic's page that its contents are made from. */
export type TopicParts = Omit<TopicPage, 'contents'>;

/** What "on this page" lists, in the order of the page. */
export function topicContents(page: TopicParts, texts: Texts): { id: string; text: string }[] {
  const sections = page.sections.flatMap((section) => {
    const text = headingOf(section);
    return text === undefined ? [] : [{ id: section.id, text }];
  });
  const rest = [
    page.signLanguageVideo && { id: 'gebaerdensprache', text: texts.signLanguage },
    page.subtopics.length > 0 && { id: 'unterthemen', text: texts.subtopics },
    page.contacts.length > 0 && { id: 'kontakt', text: texts.contact },
    page.teasers.length > 0 && { id: 'mehr', text: texts.moreOnTopic },
  ].filter((entry) => typeof entry === 'object');
  return [...sections, ...rest];
}

/** What "on this page" calls a section; a section without a heading is not listed there. */
export function headingOf(section: WithoutId<SectionData>): string | undefined {
  switch (section.kind) {
    case 'video':
      return section.title;
    case 'image':
    case 'quote':
      return undefined;
    case 'text':
    case 'cornerstone-list':
    case 'downloads':
    case 'accordion':
    case 'notice':
      return section.heading;
    default:
      return section satisfies never;
  }
}
