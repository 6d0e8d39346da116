import type { Assembled, Assembly } from './assembly.ts';
import { officeLink, officeTrail, topicCard } from './assembly.ts';
import { officeData } from './office.ts';

export function assembleOffice(assembly: Assembly): Assembled {
  const { library, locale, documentId } = assembly;
  const office = library.offices.get(locale, documentId, 'The route table');
  const parent = office.parentOffice;
  const from = `The office "${documentId}" (${locale}), field parentOffice,`;
  return {
    head: { title: office.name, description: office.description ?? office.name },
    content: {
      kind: 'office',
      breadcrumb: officeTrail(assembly, office),
      office: officeData(assembly, office),
      parent: parent === undefined ? undefined : officeLink(library.offices.get(locale, parent, from), locale),
      departments: library.departments(locale, documentId).map((department) => officeLink(department, locale)),
      topics: library.topicsOf(locale, documentId).map((topic) => topicCard(assembly, topic)),
    },
  };
}
