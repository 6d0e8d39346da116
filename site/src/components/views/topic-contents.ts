import { headingOf } from '../../content/section-heading.ts';
import type { TopicPage } from '../../content/page-data.ts';
import type { Texts } from '../../i18n/texts.ts';

/** What "on this page" lists, in the order of the page. */
export function topicContents(page: TopicPage, texts: Texts): { id: string; text: string }[] {
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
