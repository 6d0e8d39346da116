import type { UID } from '@strapi/strapi';
import { beforeAll, describe, expect, test } from 'vitest';
import { conceptData, officeData, teaserData, topicData, useCms } from '../harness/index.ts';

const cms = useCms();
const secret = 'GEHEIM';

/** The id of the row that holds the draft or the published version. */
const rowOf = async (uid: UID.ContentType, documentId: string, version: 'draft' | 'published'): Promise<number> => {
  const publishedAt = version === 'published' ? { $notNull: true } : { $null: true };
  const { id } = await cms().strapi.db.query(uid).findOne({ where: { documentId, publishedAt } });
  return id;
};

beforeAll(async () => {
  const { strapi } = cms();
  const [offices, teasers, concepts, topics] = [
    strapi.documents('api::office.office'),
    strapi.documents('api::service-teaser.service-teaser'),
    strapi.documents('api::concept.concept'),
    strapi.documents('api::topic.topic'),
  ];
  await offices.create({ data: officeData('amt') });
  await offices.publish({ documentId: 'amt' });
  await offices.create({ data: officeData('amt-entwurf', { name: `Amt ${secret}` }) });
  await teasers.create({ data: teaserData('hinweis') });
  await teasers.publish({ documentId: 'hinweis' });
  await teasers.create({ data: teaserData('hinweis-entwurf', { title: `Hinweis ${secret}` }) });
  await concepts.create({ data: conceptData('konzept') });
  await concepts.publish({ documentId: 'konzept' });
  await concepts.create({ data: conceptData('konzept-entwurf', { title: `Konzept ${secret}` }) });

  const sections = [{ __component: 'sections.cornerstone-list', heading: 'Eckpunkte', concept: 'konzept' }];
  await topics.create({ data: topicData('thema', { leadOffice: 'amt', sections }) });
  await topics.publish({ documentId: 'thema' });
  await topics.update({ documentId: 'thema', data: topicData('thema', { title: `Thema ${secret}` }) });
  const draft = topicData('thema-entwurf', { title: `Thema ${secret}`, leadOffice: 'amt', parent: 'thema' });
  await topics.create({ data: draft });

  // The worst case, written past every gate: published rows that point to rows of drafts.
  const draftOffice = await rowOf('api::office.office', 'amt-entwurf', 'draft');
  const office = await rowOf('api::office.office', 'amt', 'published');
  const draftTeaser = await rowOf('api::service-teaser.service-teaser', 'hinweis-entwurf', 'draft');
  const teaser = await rowOf('api::service-teaser.service-teaser', 'hinweis', 'published');
  const concept = await rowOf('api::concept.concept', 'konzept-entwurf', 'draft');
  await strapi.db.query('api::topic.topic').update({
    where: { id: await rowOf('api::topic.topic', 'thema', 'published') },
    data: { contentOwner: draftOffice, contactOffices: [draftOffice, office], teasers: [draftTeaser, teaser] },
  });
  for (const { id } of await strapi.db.query('sections.cornerstone-list').findMany()) {
    await strapi.db.query('sections.cornerstone-list').update({ where: { id }, data: { concept } });
  }
});

describe('an anonymous caller', () => {
  test('reads the published version while a newer draft exists', async () => {
    const { data } = await cms().anonymous.graphql(
      '{ topics { documentId title } topic(documentId: "thema") { title } }',
    );
    expect(data).toEqual({ topics: [{ documentId: 'thema', title: 'Thema thema' }], topic: { title: 'Thema thema' } });
  });

  test('gets nothing for a document that was never published', async () => {
    const { data } = await cms().anonymous.graphql('{ topic(documentId: "thema-entwurf") { title } }');
    expect(data).toEqual({ topic: null });
  });

  test('meets no draft behind a relation, a list or a section', async () => {
    const answer = await cms().anonymous.graphql(`{
      topics {
        parent { title } leadOffice { name } contentOwner { name }
        contactOffices { name } contactOffices_connection { nodes { name } }
        teasers { title topic { title } office { name } }
        sections { ... on ComponentSectionsCornerstoneList { concept { title } } }
      }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).not.toContain(secret);
    expect(answer.data).toMatchObject({
      topics: [
        {
          leadOffice: { name: 'Amt amt' },
          contentOwner: null,
          contactOffices: [{ name: 'Amt amt' }],
          teasers: [{ title: 'Hinweis hinweis' }],
          sections: [{ concept: null }],
        },
      ],
    });
  });

  test("does not read the editors' note on a redirect, also where the redirect breaks the contract", async () => {
    const redirects = cms().strapi.documents('api::redirect.redirect');
    const target = { code: 'found', toPath: '/themen/', reason: `Warum: ${secret}` } as const;
    await redirects.create({ data: { documentId: 'umzug', fromPath: '/alt/', ...target } });
    await redirects.publish({ documentId: 'umzug' });
    await redirects.create({ data: { documentId: 'zerbrochen', fromPath: '/zerbrochen/', ...target } });
    await cms()
      .strapi.db.query('api::redirect.redirect')
      .updateMany({
        where: { documentId: 'zerbrochen' },
        data: { fromPath: 'zerbrochen', publishedAt: new Date() },
      });
    await cms().restart();
    const { data } = await cms().anonymous.graphql(
      '{ redirects { fromPath } publishedEntries(type: "redirect") { entries } }',
    );
    expect(data).toMatchObject({
      redirects: [{ fromPath: '/alt/' }, { fromPath: 'zerbrochen' }],
      publishedEntries: { entries: [{ fromPath: '/alt/' }, { fromPath: 'zerbrochen' }] },
    });
    expect(JSON.stringify(data)).not.toMatch(/reason|GEHEIM/);
    const sorted = await cms().anonymous.graphql('{ redirects(sort: "reason:asc") { fromPath } }');
    expect(sorted.errors?.[0]?.message).toBe('Invalid key reason');
  });

  test('counts published entries only', async () => {
    const { data } = await cms().anonymous.graphql('{ topics_connection { pageInfo { total } nodes { documentId } } }');
    expect(data).toEqual({ topics_connection: { pageInfo: { total: 1 }, nodes: [{ documentId: 'thema' }] } });
  });

  test.each([
    '{ topics(status: DRAFT) { title } }',
    '{ topic(documentId: "thema", status: DRAFT) { title } }',
    '{ topics_connection(status: DRAFT) { nodes { title } } }',
    '{ portal(status: DRAFT) { cityName } }',
    '{ topics(publicationFilter: NEVER_PUBLISHED) { title } }',
    '{ topics(hasPublishedVersion: false) { title } }',
    '{ topics { teasers(status: DRAFT) { title } } }',
    '{ topics(filters: { teasers: { title: { contains: "G" } } }) { title } }',
    '{ topics(filters: { parent: { title: { contains: "G" } } }) { title } }',
    '{ topics(filters: { createdBy: { email: { contains: "@" } } }) { title } }',
    '{ topics(filters: { localizations: { title: { contains: "G" } } }) { title } }',
    '{ topics { teasers(filters: { title: { contains: "G" } }) { title } } }',
    '{ topics { createdBy { email } } }',
    '{ redirects { reason } }',
    '{ redirects(filters: { reason: { contains: "G" } }) { fromPath } }',
    '{ topics { localizations { title } } }',
    '{ uploadFiles { url } }',
    '{ i18NLocales { code } }',
  ])('cannot even ask %s', async (query) => {
    const { status, errors, data } = await cms().anonymous.graphql(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(data).toBeUndefined();
  });

  test.each([
    '{ topics(filters: { publishedAt: { null: true } }) { title } }',
    '{ topics(filters: { or: [{ publishedAt: { null: true } }, { publishedAt: { notNull: true } }] }) { title } }',
    '{ topics(filters: { not: { publishedAt: { notNull: true } } }) { title } }',
    '{ topics(filters: { title: { contains: "GEHEIM" } }) { title } }',
    '{ topics(locale: "*") { title } }',
    '{ topics(locale: "en") { title } }',
    '{ topics(pagination: { limit: -1 }) { title } }',
  ])('gets no draft from %s', async (query) => {
    const { data, errors } = await cms().anonymous.graphql(query);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain(secret);
  });

  test.each(['parent.title:asc', 'createdBy.email:asc', 'localizations.title:asc'])(
    'cannot sort across a relation by %s',
    async (sort) => {
      const { data, errors } = await cms().anonymous.graphql(
        'query ($sort: [String]) { topics(sort: $sort) { title } }',
        { sort: [sort] },
      );
      expect(errors?.[0]?.message).toContain('Cannot sort by');
      expect(data?.topics).toBeUndefined();
    },
  );
});
