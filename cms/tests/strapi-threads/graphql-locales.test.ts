import { beforeAll, describe, expect, test } from 'vitest';
import { blocks, createFileRow, officeData, topicData, useCms } from '../harness/index.ts';

// strapi#26967: localised components came in the default locale over GraphQL.

const cms = useCms();

const section = (heading: string) => ({ __component: 'sections.text', heading, body: blocks(heading) });
const entry = `title locale image { url } serviceKeys { key } sections { ... on ComponentSectionsText { heading } }`;
const german = {
  title: 'Deutsch',
  locale: 'de',
  image: { url: '/uploads/bild.svg' },
  serviceKeys: [{ key: '99001001001000' }],
  sections: [{ heading: 'Erster' }, { heading: 'Zweiter' }],
};
const english = { ...german, title: 'English', locale: 'en', sections: [{ heading: 'First' }] };

beforeAll(async () => {
  const { strapi } = cms();
  const topics = strapi.documents('api::topic.topic');
  await strapi.documents('api::office.office').create({ data: officeData('amt') });
  await strapi.documents('api::office.office').publish({ documentId: 'amt' });
  const image = await createFileRow(strapi, 'bild');
  const same = {
    leadOffice: 'amt',
    image,
    imageDecorative: true,
    imageCredit: 'Stadt',
    serviceKeys: [{ key: '99001001001000' }],
  };
  await topics.create({
    data: topicData('thema', { ...same, title: 'Deutsch', sections: [section('Erster'), section('Zweiter')] }),
  });
  const translation = topicData('thema', { title: 'English', slug: 'topic', sections: [section('First')] });
  await topics.publish({ documentId: 'thema', locale: 'de' });
  await topics.update({ documentId: 'thema', locale: 'en', data: translation });
  await topics.publish({ documentId: 'thema', locale: 'en' });
});

describe('components, sections and media over GraphQL', () => {
  test.each([
    ['de', german],
    ['en', english],
  ])('come in the locale that one entry is asked in: %s', async (locale, expected) => {
    const { data } = await cms().anonymous.graphql(`{ topic(documentId: "thema", locale: "${locale}") { ${entry} } }`);
    expect(data).toEqual({ topic: expected });
  });

  test.each([
    ['de', german],
    ['en', english],
  ])('come in the locale that a list is asked in: %s', async (locale, expected) => {
    const { data } = await cms().anonymous.graphql(
      `{ topics_connection(locale: "${locale}") { nodes { ${entry} } pageInfo { total } } }`,
    );
    expect(data).toEqual({ topics_connection: { nodes: [expected], pageInfo: { total: 1 } } });
  });

  test('come in their own locale where one request asks for several', async () => {
    const { data } = await cms().anonymous.graphql(
      `{ de: topics(locale: "de") { ${entry} } en: topics(locale: "en") { ${entry} } }`,
    );
    expect(data).toEqual({ de: [german], en: [english] });
  });

  test('stay as they are when the other locale is published again', async () => {
    await cms().strapi.documents('api::topic.topic').publish({ documentId: 'thema', locale: 'de' });
    const { data } = await cms().anonymous.graphql(`{ topics(locale: "en") { ${entry} } }`);
    expect(data).toEqual({ topics: [english] });
  });

  test('are nothing in a locale without a translation', async () => {
    const { data } = await cms().anonymous.graphql(
      '{ topic(documentId: "thema", locale: "tr") { title } topics(locale: "tr") { title } }',
    );
    expect(data).toEqual({ topic: null, topics: [] });
  });
});
