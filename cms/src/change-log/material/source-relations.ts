import type { ContentType, EntryByType } from '@themenportal/shared/content';
import type { Section, Topic } from '@themenportal/shared/content';
import { withSourceAltTexts } from '@themenportal/shared/content';

/** Relations are the same in all languages. */
const RELATIONS: { readonly [T in ContentType]: readonly (keyof EntryByType[T])[] } = {
  topic: ['parent', 'leadOffice', 'contactOffices', 'teasers', 'contentOwner'],
  concept: ['topic', 'leadOffices'],
  cornerstone: ['concept', 'responsibleOffice'],
  office: ['parentOffice'],
  'service-teaser': ['topic', 'office'],
  'legal-page': [],
  portal: [],
  redirect: [],
  alert: ['branch', 'topic'],
};

/**
 * Gives a translation, as the wire has it, the relations of its German entry. The API answers a relation with null
 * where the target has no version in the language that was asked for, although there is a target. An image that is not
 * described in the language has its German description.
 */
export function withSourceRelations<T extends ContentType>(
  type: T,
  raw: unknown,
  source: EntryByType[T] | undefined,
): unknown {
  if (typeof raw !== 'object' || raw === null || source === undefined) return raw;
  const relations = Object.fromEntries(RELATIONS[type].map((name) => [name, source[name]]));
  const completed = withSourceAltTexts({ ...raw, ...relations }, { ...source });
  if (!('sections' in completed) || !isTopic(source)) return completed;
  return { ...completed, sections: withSourceConcepts(completed.sections, source.sections) };
}

/** A list of cornerstones that points nowhere points to where its counterpart in the German text does. */
function withSourceConcepts(sections: unknown, source: readonly Section[]): unknown {
  if (!Array.isArray(sections)) return sections;
  const concepts = source.flatMap((section) => (section.kind === 'cornerstone-list' ? [section.concept] : []));
  return sections.map((section: unknown) => {
    if (typeof section !== 'object' || section === null || !('concept' in section)) return section;
    const concept = concepts.shift();
    return section.concept === null ? { ...section, concept } : section;
  });
}

function isTopic(entry: EntryByType[ContentType]): entry is Topic {
  return 'sections' in entry;
}
