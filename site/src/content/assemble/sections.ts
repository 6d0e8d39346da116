import type { Section, Topic } from '@themenportal/shared/content';
import { suggestSlug } from '@themenportal/shared/slug';
import type { SectionData } from '../page-data.ts';
import { headingOf, type WithoutId } from './contents.ts';
import { type Assembly, conceptLink } from './assembly.ts';
import { cornerstonesOf } from './cornerstones.ts';
import { picture } from './media.ts';

/** Ids that the page itself uses. */
const RESERVED_IDS = ['inhalt', 'kontakt', 'mehr', 'unterthemen', 'auf-dieser-seite'];

/** A video among the sections is in the text's language and changes with it. */
const PART_OF_THE_TEXT = { language: undefined, outdated: false };

export function assembleSections(assembly: Assembly, topic: Topic): SectionData[] {
  const ids = new Set(RESERVED_IDS);
  return topic.sections.map((section, index) => {
    const data = assembleSection(assembly, section, topic);
    const id = uniqueId(suggestSlug(headingOf(data) ?? '') || `abschnitt-${index + 1}`, ids);
    return { ...data, id };
  });
}

function assembleSection(assembly: Assembly, section: Section, { documentId, locale }: Topic): WithoutId<SectionData> {
  switch (section.kind) {
    case 'cornerstone-list': {
      const from = `The topic "${documentId}" (${locale}), section cornerstone-list, field concept,`;
      const concept = assembly.library.concepts.get(assembly.locale, section.concept, from);
      return {
        kind: section.kind,
        heading: section.heading ?? concept.title,
        introduction: section.introduction,
        concept: conceptLink(concept, assembly.locale),
        cornerstones: cornerstonesOf(assembly, concept),
        textAfter: section.textAfter,
      };
    }
    case 'image':
      return { kind: section.kind, ...picture(section.file, section) };
    case 'video':
      return { ...section, file: section.file, url: section.url, poster: section.poster, ...PART_OF_THE_TEXT };
    case 'text':
    case 'downloads':
    case 'accordion':
      return { ...section, heading: section.heading };
    case 'quote':
      return { ...section, source: section.source };
    case 'notice':
      return section;
    default:
      return section satisfies never;
  }
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
