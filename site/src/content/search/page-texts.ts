import { type Block, plainText } from '@themenportal/shared/content';
import { textsFor } from '../../i18n/texts.ts';
import type { ConceptPage, LegalPageData, OfficePage, PageData, TopicPage } from '../page-data.ts';
import { cornerstoneTexts, sectionTexts } from './section-texts.ts';

export interface PageTexts {
  headings: string[];
  text: (string | undefined)[];
}

/** The words of a page, or undefined for one that is no answer to any question. */
export function pageTexts(page: PageData): PageTexts | undefined {
  switch (page.kind) {
    case 'topic':
      return topicTexts(page);
    case 'office':
      return officeTexts(page);
    case 'concept':
      return conceptTexts(page);
    case 'legal':
      return legalTexts(page);
    case 'plain-language':
      return {
        headings: [textsFor(page.language.locale).plainLanguage, ...headingsIn(page.body)],
        text: [plainText(page.body)],
      };
    case 'home':
    case 'search':
    case 'open-now':
    case 'feedback-form':
    case 'feedback-thanks':
    case 'not-found':
    case 'gone':
      return undefined;
    default:
      return page satisfies never;
  }
}

function topicTexts({ introduction, sections, teasers }: TopicPage): PageTexts {
  const parts = sections.map(sectionTexts);
  // What a teaser says of another page is found there; these lead out of the portal.
  const outward = teasers.filter(({ external, file }) => external || file !== undefined);
  return {
    headings: [...headingsIn(introduction), ...parts.flatMap(({ headings }) => headings)],
    text: [
      plainText(introduction),
      ...parts.flatMap(({ text }) => text),
      ...outward.flatMap(({ text, summary }) => [text, summary]),
    ],
  };
}

function officeTexts({ office, departments }: OfficePage): PageTexts {
  const { unitCode, description, addresses, channels, hours } = office;
  return {
    headings: departments.map(({ text }) => text),
    text: [
      description,
      unitCode,
      ...addresses.flatMap(({ lines }) => lines),
      ...channels.map(({ text }) => text),
      hours.note,
    ],
  };
}

function conceptTexts({ summary, adoptedBy, cornerstones }: ConceptPage): PageTexts {
  return {
    headings: cornerstones.map(({ title }) => title),
    text: [summary, adoptedBy, ...cornerstones.flatMap(cornerstoneTexts)],
  };
}

function legalTexts({ body, statement }: LegalPageData): PageTexts {
  const exceptions = statement?.exceptions.flatMap(({ description, reason }) => [description, reason]) ?? [];
  return { headings: headingsIn(body), text: [plainText(body), ...exceptions] };
}

function headingsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block.children)] : []));
}
