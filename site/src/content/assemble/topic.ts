import type { Topic } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { textsFor } from '../../i18n/texts.ts';
import type { Link } from '../page-data.ts';
import { type Assembled, type Assembly, foreign, officeLink, topicCard, topicTrail } from './assembly.ts';
import { topicContents, type TopicParts } from './contents.ts';
import { languageOfAlt, picture, signLanguageVideo } from './media.ts';
import { officeData } from './office.ts';
import { plainLanguageLink } from './plain-language-link.ts';
import { assembleSections } from './sections.ts';
import { assembleTeasers } from './teasers.ts';
import { upkeep } from './upkeep.ts';

export function assembleTopic(assembly: Assembly): Assembled {
  const { library, locale, documentId } = assembly;
  const from = `The topic "${documentId}" (${locale}), field`;
  const topic = library.topics.get(locale, documentId, 'The route table');
  const source = library.topics.get(SOURCE_LOCALE, documentId, 'The route table');
  const parts: TopicParts = {
    kind: 'topic',
    breadcrumb: topicTrail(assembly, topic),
    officeInCharge: officeLink(library.offices.get(locale, topic.leadOffice, `${from} leadOffice,`), locale),
    kicker: kicker(assembly, topic),
    introduction: topic.introduction,
    image:
      topic.image &&
      picture(topic.image, {
        alt: topic.imageAlt,
        altLanguage: languageOfAlt(topic.imageAlt, source.imageAlt, locale),
        decorative: topic.imageDecorative,
        credit: topic.imageCredit,
      }),
    plainLanguage: plainLanguageLink(source, textsFor(locale).readInPlainLanguage, locale),
    signLanguageVideo: signLanguageVideo(source, locale),
    sections: assembleSections(assembly, topic),
    contacts: topic.contactOffices.map((id) =>
      officeData(assembly, library.offices.get(locale, id, `${from} contactOffices,`)),
    ),
    teasers: assembleTeasers(assembly, topic),
    subtopics: library.subtopics(locale, documentId).map((subtopic) => topicCard(assembly, subtopic)),
    upkeep: upkeep(assembly, topic),
  };
  return {
    head: { title: topic.title, description: topic.summary },
    content: { ...parts, contents: topicContents(parts, textsFor(locale)) },
  };
}

/** Without a line of its own, the parent's title stands above the title. */
function kicker({ library, locale }: Assembly, topic: Topic): Pick<Link, 'text' | 'language'> | undefined {
  if (topic.kicker !== undefined) return { text: topic.kicker };
  if (topic.parent === undefined) return undefined;
  const parent = library.topics.get(locale, topic.parent, `The topic "${topic.documentId}" (${locale}), field parent,`);
  return { text: parent.title, language: foreign(parent, locale) };
}
