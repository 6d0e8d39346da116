import type { Concept, Cornerstone } from '@themenportal/shared/content';
import type { CornerstoneData } from '../page-data.ts';
import { type Assembly, foreign, officeLink } from './assembly.ts';
import { newerGermanCornerstone } from './newer-german.ts';

/** A concept's cornerstones in their order. Each can be linked to on the concept's page and wherever the list stands. */
export function cornerstonesOf({ library, locale }: Assembly, concept: Concept): CornerstoneData[] {
  return library.cornerstonesOf(locale, concept.documentId).map((stone) => ({
    anchor: stone.anchor,
    title: stone.title,
    text: stone.text,
    goal: stone.goal,
    state: stone.implementationStatus,
    statusDate: stone.statusDate,
    responsibleOffice: responsibleOffice(stone),
    councilDocument: stone.councilDocument,
    councilDocumentUrl: stone.councilDocumentUrl,
    councilDate: stone.councilDate,
    evidence: stone.evidence,
    href: `${concept.path}#${stone.anchor}`,
    language: foreign(stone, locale),
    newerGerman: newerGermanCornerstone(library, stone),
  }));

  function responsibleOffice(stone: Cornerstone) {
    if (stone.responsibleOffice === undefined) return undefined;
    const from = `The cornerstone "${stone.documentId}" (${stone.locale}), field responsibleOffice,`;
    return officeLink(library.offices.get(locale, stone.responsibleOffice, from), locale);
  }
}
