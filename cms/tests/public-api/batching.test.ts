import { beforeAll, describe, expect, test } from 'vitest';
import { conceptData, officeData, statementsOf, teaserData, topicData, useCms } from '../harness/index.ts';

const cms = useCms();

const operation = `{ topics_connection(sort: "documentId:asc", pagination: { pageSize: 100 }) {
  nodes {
    documentId title parent { documentId } leadOffice { documentId } contactOffices { documentId } teasers { documentId }
    contentOwner { documentId } image { url } plainLanguage { title } serviceKeys { key }
    sections { __typename ... on ComponentSectionsText { heading } ... on ComponentSectionsCornerstoneList { concept { documentId } } }
  }
  pageInfo { total }
} }`;

const createTopics = async (from: number, to: number): Promise<void> => {
  const topics = cms().strapi.documents('api::topic.topic');
  for (let number = from; number < to; number += 1) {
    const sections = [
      { __component: 'sections.cornerstone-list', concept: 'konzept' },
      { __component: 'sections.text', heading: `Abschnitt ${number}`, body: topicData('x').introduction },
    ];
    const relations = { leadOffice: 'amt', contactOffices: ['amt', 'zweites-amt'], teasers: ['b', 'a'], sections };
    const documentId = `thema-${String(number).padStart(2, '0')}`;
    await topics.create({ data: topicData(documentId, relations) });
    await topics.publish({ documentId });
  }
};

/** The number of statements that the database sees while one operation is answered. */
const countStatements = async (): Promise<{ statements: number; nodes: unknown[] }> => {
  let answer: unknown;
  const statements = await statementsOf(cms().strapi, async () => {
    const { data, errors } = await cms().anonymous.graphql(operation);
    expect(errors).toBeUndefined();
    answer = data?.topics_connection;
  });
  return { statements: statements.length, nodes: Object(answer).nodes };
};

beforeAll(async () => {
  const { strapi } = cms();
  for (const id of ['amt', 'zweites-amt']) {
    await strapi.documents('api::office.office').create({ data: officeData(id) });
    await strapi.documents('api::office.office').publish({ documentId: id });
  }
  for (const id of ['a', 'b']) {
    await strapi.documents('api::service-teaser.service-teaser').create({ data: teaserData(id) });
    await strapi.documents('api::service-teaser.service-teaser').publish({ documentId: id });
  }
  await strapi.documents('api::concept.concept').create({ data: conceptData('konzept') });
  await strapi.documents('api::concept.concept').publish({ documentId: 'konzept' });
  await createTopics(0, 3);
}, 60_000);

describe('pulling a list with its relations', () => {
  test('asks the database as often for twenty entries as for three', async () => {
    const few = await countStatements();
    await createTopics(3, 20);
    const many = await countStatements();
    expect(few.nodes).toHaveLength(3);
    expect(many.nodes).toHaveLength(20);
    // A batch closes with the tick, so one more may open when more entries take longer.
    expect(many.statements).toBeLessThanOrEqual(few.statements + 3);
  });

  test('gives each entry its own relations and sections, in the order of the editors', async () => {
    const { nodes } = await countStatements();
    expect(nodes[1]).toMatchObject({
      documentId: 'thema-01',
      parent: null,
      leadOffice: { documentId: 'amt' },
      contactOffices: [{ documentId: 'amt' }, { documentId: 'zweites-amt' }],
      teasers: [{ documentId: 'b' }, { documentId: 'a' }],
      image: null,
      plainLanguage: null,
      serviceKeys: [],
      sections: [
        { __typename: 'ComponentSectionsCornerstoneList', concept: { documentId: 'konzept' } },
        { __typename: 'ComponentSectionsText', heading: 'Abschnitt 1' },
      ],
    });
  });
});
