import { type Blocks, plainText } from '@themenportal/shared/content';
import type { CornerstoneData, SectionData } from '../page-data.ts';
import type { PageTexts } from './page-texts.ts';

export function sectionTexts(section: SectionData): PageTexts {
  switch (section.kind) {
    case 'text':
    case 'notice':
      return texts([section.heading], [blocks(section.body)]);
    case 'cornerstone-list':
      return texts(
        [section.heading, ...section.cornerstones.map(({ title }) => title)],
        [blocks(section.introduction), ...section.cornerstones.flatMap(cornerstoneTexts), blocks(section.textAfter)],
      );
    case 'image':
      return texts([], [section.alt, section.caption]);
    case 'video':
      return texts([section.title], [section.transcript]);
    case 'downloads':
      return texts(
        [section.heading],
        section.files.map(({ title }) => title),
      );
    case 'accordion':
      return texts(
        [section.heading, ...section.questions.map(({ question }) => question)],
        section.questions.map(({ answer }) => plainText(answer)),
      );
    case 'quote':
      return texts([], [section.text, section.attribution]);
    default:
      return section satisfies never;
  }
}

export function cornerstoneTexts({ title, text, goal }: CornerstoneData): (string | undefined)[] {
  return [title, text, goal];
}

function texts(headings: (string | undefined)[], text: (string | undefined)[]): PageTexts {
  return { headings: headings.filter((heading) => heading !== undefined), text };
}

function blocks(content: Blocks | undefined): string | undefined {
  return content && plainText(content);
}
