import type { UID } from '@strapi/strapi';
import { beforeAll, describe, expect, test } from 'vitest';
import { officeData, topicData, useCms } from '../harness/index.ts';

const cms = useCms();
const officeCount = 103;

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** A published row, past the rules of the content: what binds here is the API, and a hundred publications take long. */
const createRow = async (uid: UID.ContentType, data: object): Promise<number> => {
  const row = await cms()
    .strapi.db.query(uid)
    .create({ data: { ...data, locale: 'de', publishedAt: new Date() } });
  return row.id;
};

const officeRows: number[] = [];

beforeAll(async () => {
  for (let number = 0; number < officeCount; number += 1) {
    officeRows.push(await createRow('api::office.office', officeData(`amt-${String(number).padStart(3, '0')}`)));
  }
  await createRow('api::topic.topic', { ...topicData('thema'), contactOffices: officeRows });
});

const namesIn = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);

describe('a list', () => {
  test.each(['', '(pagination: { pageSize: 1000 })', '(pagination: { limit: 5000 })', '(pagination: { limit: -1 })'])(
    'has at most 100 entries, asked with "%s"',
    async (args) => {
      const { data } = await cms().anonymous.graphql(`{ offices${args} { documentId } }`);
      expect(namesIn(data?.offices)).toHaveLength(100);
    },
  );

  test('is read to its end by pages', async () => {
    const page = (number: number) =>
      `page${number}: offices_connection(sort: "documentId:asc", pagination: { page: ${number}, pageSize: 100 }) { nodes { documentId } pageInfo { total pageCount page pageSize } }`;
    const { data } = await cms().anonymous.graphql(`{ ${page(1)} ${page(2)} }`);
    expect(data).toMatchObject({
      page1: { pageInfo: { total: officeCount, pageCount: 2, page: 1, pageSize: 100 } },
      page2: { nodes: [{ documentId: 'amt-100' }, { documentId: 'amt-101' }, { documentId: 'amt-102' }] },
    });
  });

  test.each(['', '(pagination: { limit: -1 })', '(pagination: { pageSize: 100000 })'])(
    'in a relation has at most 100 entries, asked with "%s"',
    async (args) => {
      const { data } = await cms().anonymous.graphql(
        `{ topic(documentId: "thema") { contactOffices${args} { documentId } } }`,
      );
      expect(namesIn(Object(data?.topic).contactOffices)).toHaveLength(100);
    },
  );

  test('in a relation keeps its order and goes on after 100', async () => {
    const { data } = await cms().anonymous.graphql(
      '{ topic(documentId: "thema") { contactOffices(pagination: { start: 100 }) { documentId } } }',
    );
    expect(data).toEqual({
      topic: {
        contactOffices: [{ documentId: 'amt-100' }, { documentId: 'amt-101' }, { documentId: 'amt-102' }],
      },
    });
  });
});

describe('a query that reads too much', () => {
  test('is stopped when its lists multiply beyond the budget of a request', async () => {
    for (let number = 0; number < 60; number += 1) {
      await createRow('api::topic.topic', { ...topicData(`viele-${number}`), contactOffices: officeRows });
    }
    const lists = (count: number): string =>
      `{ topics { ${repeat(count, (index) => `l${index}: contactOffices { documentId }`)} } }`;
    expect((await cms().anonymous.graphql(lists(3))).errors).toBeUndefined();
    const { errors } = await cms().anonymous.graphql(lists(5));
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
  });
});

describe('a list that is asked for by variables', () => {
  const topics = (variables: Record<string, unknown>) =>
    cms().anonymous.graphql(
      `query ($filters: TopicFiltersInput, $sort: [String]) { ${repeat(10, (index) => `t${index}: topics(filters: $filters, sort: $sort) { documentId }`)} }`,
      variables,
    );
  const conditions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ summary: { containsi: `zz${index}` } }));

  test('is filtered and sorted', async () => {
    const { data, errors } = await topics({
      filters: { or: [...conditions(10), { documentId: { in: ['thema'] } }] },
      sort: ['title', 'slug', 'path', 'documentId'],
    });
    expect(errors).toBeUndefined();
    expect(data?.t0).toEqual([{ documentId: 'thema' }]);
  });

  test.each([
    [{ filters: { or: conditions(700) } }, 'The filters have 700 conditions; at most 20 are allowed.'],
    [{ sort: Array(500).fill('summary:asc') }, 'The entries are sorted by 500 fields; at most 4 are allowed.'],
  ])('is refused when the database would compare too much', async (variables, message) => {
    const { data, errors } = await topics(variables);
    expect(errors?.[0]?.message).toBe(message);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(data?.t0).toBeUndefined();
  });
});

describe('a hostile query is refused before anything is read:', () => {
  test.each([
    ['many aliases', `{ ${repeat(200, (index) => `a${index}: topics { title }`)} }`],
    ['many aliases below the root', `{ topics { ${repeat(200, (index) => `a${index}: title`)} } }`],
    [
      'many root fields through fragments',
      `{ ${repeat(12, () => '...F')} } fragment F on Query { topics { title } offices { name } concepts { title } legalPages { title } redirects { fromPath } serviceTeasers { title } cornerstones { title } topic(documentId: "a") { title } office(documentId: "a") { name } concept(documentId: "a") { title } cornerstone(documentId: "a") { title } }`,
    ],
    ['great depth', `{ topics { ${repeat(12, () => 'parent {')} title ${repeat(12, () => '}')} } }`],
    [
      'fragment cycles',
      '{ topics { ...A } } fragment A on Topic { parent { ...B } } fragment B on Topic { parent { ...A } }',
    ],
    [
      'fragments that double',
      `{ topics { ...F0 } } ${repeat(20, (index) => `fragment F${index} on Topic { a: parent { ...F${index + 1} } b: parent { ...F${index + 1} } }`)} fragment F20 on Topic { title }`,
    ],
    [
      'fragments that spread each other a hundredfold',
      `{ topics { ...F0 } } ${repeat(8, (index) => `fragment F${index} on Topic { parent { ${repeat(50, () => `...F${index + 1}`)} } }`)} fragment F8 on Topic { title }`,
    ],
    [
      'introspection that multiplies by aliases',
      `{ __schema { ...S } } fragment S on __Schema { ${repeat(6, (index) => `a${index}: types { ...T }`)} } fragment T on __Type { ${repeat(6, (index) => `b${index}: fields { ...F }`)} } fragment F on __Field { ${repeat(6, (index) => `c${index}: type { ...U }`)} } fragment U on __Type { ${repeat(6, (index) => `d${index}: name`)} }`,
    ],
    ['thousands of tokens', `{ topics { ${repeat(2500, () => 'title')} } }`],
    ['thousands of directives', `{ topics { title ${repeat(700, () => '@skip(if: false)')} } }`],
    ['a type that is not public', '{ adminUsers { email } }'],
  ])('%s', async (_name, query) => {
    const started = performance.now();
    const { status, data, errors } = await cms().anonymous.graphql(query);
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
    expect(data).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test.each([
    [
      'too many aliases',
      `{ ${repeat(9, (index) => `a${index}: topics { ${repeat(4, (other) => `b${other}: title`)} }`)} }`,
    ],
    ['too many levels', `{ topics { ${repeat(12, () => 'parent {')} title ${repeat(12, () => '}')} } }`],
  ])('%s, with the code that tells so', async (_name, query) => {
    const { errors } = await cms().anonymous.graphql(query);
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  });

  test('a field that does not exist, without a hint at what does', async () => {
    const { errors } = await cms().anonymous.graphql('{ topic(documentId: "thema") { titel } offics { name } }');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });

  test('a type that is not public is unknown to introspection', async () => {
    const { data } = await cms().anonymous.graphql(
      '{ user: __type(name: "AdminUser") { name } mutation: __type(name: "Mutation") { name } }',
    );
    expect(data).toEqual({ user: null, mutation: null });
  });
});
