import { type Assembled, type Assembly, foreign, officeLink, topicTrail } from './assembly.ts';
import { cornerstonesOf } from './cornerstones.ts';

export function assembleConcept(assembly: Assembly): Assembled {
  const { library, locale, documentId } = assembly;
  const concept = library.concepts.get(locale, documentId, 'The route table');
  const from = `The concept "${documentId}" (${locale}), field`;
  const topic = concept.topic === undefined ? undefined : library.topics.get(locale, concept.topic, `${from} topic,`);
  const self = { text: concept.title, path: concept.path, language: foreign(concept, locale) };
  return {
    head: { title: concept.title, description: concept.summary },
    content: {
      kind: 'concept',
      breadcrumb: topic ? [...topicTrail(assembly, topic), self] : [self],
      summary: concept.summary,
      adoptedOn: concept.adoptedOn,
      adoptedBy: concept.adoptedBy,
      validUntil: concept.validUntil,
      document: concept.document,
      leadOffices: concept.leadOffices.map((id) =>
        officeLink(library.offices.get(locale, id, `${from} leadOffices,`), locale),
      ),
      cornerstones: cornerstonesOf(assembly, concept),
    },
  };
}
