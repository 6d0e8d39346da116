import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { CHANGES_QUERY, PUBLISHED_ENTRIES_QUERY } from '@themenportal/shared/operations';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { officeData, type Statement, statementsOf, topicData, useCms } from '../harness/index.ts';

const cms = useCms();
const topic = 'api::topic.topic';

const HeadSchema = z.object({ changeLog: z.object({ cursor: z.number() }) });

const cursorNow = async (): Promise<number> => {
  const { data } = await cms().anonymous.graphql('{ changeLog { cursor } }');
  return HeadSchema.parse(data).changeLog.cursor;
};

/** What is told to listeners after a write is asked for beside it, not in its transaction. */
const isInTransaction = ({ __knexTxId }: Statement): boolean => __knexTxId !== undefined;

/** An answer as it travels to a client that takes compressed ones. */
const travelling = (query: string, variables: object): Promise<{ encoding: string | undefined; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const post = request(new URL('/graphql', cms().url), { method: 'POST', headers }, (response) => {
      buffer(response).then(
        (body) => resolve({ encoding: response.headers['content-encoding'], body }),
        (error: unknown) => reject(new Error('The answer broke off.', { cause: error })),
      );
    });
    post.on('error', reject);
    post.end(JSON.stringify({ query, variables }));
  });

/** The same field as often as aliases allow. */
const aliased = (field: string): string => Array.from({ length: 29 }, (_, index) => `a${index}: ${field}`).join(' ');

const LONG_TEXT = 'Die Stadt öffnet ihre Verwaltung für alle Menschen, die in ihr leben und arbeiten. '.repeat(30);

beforeAll(async () => {
  const { strapi } = cms();
  await strapi.documents('api::office.office').create({ data: officeData('amt') });
  await strapi.documents('api::office.office').publish({ documentId: 'amt' });
  const sections = [1, 2, 3].map((number) => ({
    __component: 'sections.text',
    heading: `Abschnitt ${number}`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: LONG_TEXT }] }],
  }));
  for (let number = 0; number < 12; number += 1) {
    const documentId = `thema-${String(number).padStart(2, '0')}`;
    await strapi.documents(topic).create({ data: topicData(documentId, { leadOffice: 'amt', sections }) });
    await strapi.documents(topic).publish({ documentId });
  }
});

describe('the change log', () => {
  test('is read after a publication in one request of at most five statements and 4 KB', async () => {
    const after = await cursorNow();
    await cms().strapi.documents(topic).publish({ documentId: 'thema-03' });
    const { encoding, body } = await travelling(CHANGES_QUERY, { after, first: 100 });
    expect(encoding).toBe('gzip');
    expect(body.length).toBeLessThanOrEqual(4096);
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({
      data: { changes: { changes: [{ documentId: 'thema-03', entry: { sections: [{}, {}, {}] } }], hasMore: false } },
    });
    const statements = await statementsOf(cms().strapi, () =>
      cms().anonymous.graphql(CHANGES_QUERY, { after, first: 100 }),
    );
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(5);
  });

  test('is written with as many statements when many pages hold an office as when one does', async () => {
    const { strapi } = cms();
    await strapi.documents('api::office.office').create({ data: officeData('kleines-amt') });
    await strapi.documents('api::office.office').publish({ documentId: 'kleines-amt' });
    await strapi.documents(topic).create({ data: topicData('einzeln', { leadOffice: 'kleines-amt' }) });
    await strapi.documents(topic).publish({ documentId: 'einzeln' });
    const changed: Record<string, unknown> = { shortName: 'Neu' };
    const publishing = async (documentId: string): Promise<string[]> => {
      await strapi.documents('api::office.office').update({ documentId, data: changed });
      return statementsOf(
        strapi,
        () => strapi.documents('api::office.office').publish({ documentId }),
        isInTransaction,
      );
    };
    const [many, one] = [await publishing('amt'), await publishing('kleines-amt')];
    expect(one.length).toBeGreaterThan(50);
    expect(many.length, many.join('\n')).toBe(one.length);
  });

  test('is read in as many statements for many entries as for few, at most twelve', async () => {
    for (const first of [1, 12]) {
      const statements = await statementsOf(cms().strapi, () =>
        cms().anonymous.graphql(PUBLISHED_ENTRIES_QUERY, { type: 'topic', first }),
      );
      expect(statements.length, statements.join('\n')).toBe(2);
    }
  });

  test.each([
    ['no page', '{ changes(after: 0, first: 0) { cursor } }'],
    ['more than a page', '{ changes(after: 0, first: 501) { cursor } }'],
    ['a cursor before the beginning', '{ changes(after: -1) { cursor } }'],
    ['more than a page of entries', '{ publishedEntries(type: "topic", first: 501) { total } }'],
    ['a type that is not there', '{ publishedEntries(type: "page-feedback") { total } }'],
  ])('refuses %s and says what is right', async (_name, query) => {
    const { data, errors } = await cms().anonymous.graphql(query);
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/at most 500|0 or more|types are topic/) }),
    ]);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('is not read many times in one request', async () => {
    const page = (number: number): string => `p${number}: publishedEntries(type: "topic") { total }`;
    const { errors } = await cms().anonymous.graphql(`{ ${page(1)} ${page(2)} ${page(3)} }`);
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });

  test('gives two full pages with their entries in one request', async () => {
    const { errors } = await cms().anonymous.graphql(
      '{ publishedEntries(type: "topic", first: 500) { entries } changes(after: 0, first: 500) { changes { entry } } }',
    );
    expect(errors).toBeUndefined();
  });

  test.each([
    ['entries of a page', `publishedEntries(type: "topic") { ${aliased('entries')} }`],
    ['entries of changes', `changes(after: 0, first: 500) { changes { ${aliased('entry')} } }`],
    ['changes with their entries', `changes(after: 0, first: 500) { ${aliased('changes { entry }')} }`],
  ])('does not give the %s many times in one request', async (_name, page) => {
    const { errors } = await cms().anonymous.graphql(`{ ${page} another: publishedEntries(type: "office") { total } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  });

  test('gives no draft and nothing that is not for everyone', async () => {
    const draft: Record<string, unknown> = { title: 'Geheimer Entwurf' };
    await cms().strapi.documents(topic).update({ documentId: 'thema-04', data: draft });
    const { data } = await cms().anonymous.graphql('{ changes(after: 0, first: 500) { changes { entry } } }');
    const text = JSON.stringify(data);
    expect(text).toContain('Thema thema-04');
    expect(text).not.toMatch(/Geheimer Entwurf|createdBy|updatedBy|"id":/);
  });

  test('is no list in the panel', () => {
    const { strapi } = cms();
    for (const uid of ['api::change.change', 'api::published-entry.published-entry'] as const)
      expect(strapi.contentType(uid).pluginOptions).toMatchObject({ 'content-manager': { visible: false } });
  });
});
