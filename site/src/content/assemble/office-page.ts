import type { Assembled, Assembly } from './assembly.ts';
import { byPosition, officeLink, officeTrail, topicCard } from './assembly.ts';
import { officeData } from './office.ts';

export function assembleOffice(assembly: Assembly): Assembled {
  const { library, locale, documentId } = assembly;
  const office = library.offices.get(locale, documentId, 'The route table');
  const parent = office.parentOffice;
  const from = `The office "${documentId}" (${locale}), field parentOffice,`;
  const departments = library.offices.allOrSource(locale).filter(({ parentOffice }) => parentOffice === documentId);
  const topics = library.topics.allOrSource(locale).filter(({ leadOffice }) => leadOffice === documentId);
  return {
    head: { title: office.name, description: office.description ?? office.name },
    content: {
      kind: 'office',
      breadcrumb: officeTrail(assembly, office),
      office: officeData(library, office, locale),
      parent: parent === undefined ? undefined : officeLink(library.offices.get(locale, parent, from), locale),
      departments: departments.map((department) => officeLink(department, locale)),
      topics: topics.sort(byPosition).map((topic) => topicCard(topic, locale)),
    },
  };
}
