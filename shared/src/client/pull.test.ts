import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answerExample, type ExampleContent } from '../examples/index.ts';
import { parseSnapshot, pullSnapshot } from './index.ts';
import { wireChange } from './tests/changes.ts';
import { numberedTopics, quick, serve, type Body, type Handler } from './tests/serve.ts';

const TOPICS = numberedTopics(7);

// Only who waits for silence may be impatient: a busy machine answers late.
const impatient = { ...quick, timeout: 300 };

/** Answers as the CMS does: topics in German, nothing else. */
const honest = (body: Body, topics = TOPICS): object => answerExample(body, { entries: { topic: topics } });

describe('a pull', { timeout: 30_000 }, () => {
  it('reads page by page to the reported totals', async () => {
    const url = await serve((body) => honest(body));
    const { entries } = await pullSnapshot({ url, pageSize: 3 });
    expect(entries.topic.map(({ documentId }) => documentId)).toEqual(TOPICS.map((topic) => topic['documentId']));
  });

  it('asks once for each 500 entries of a type, and twice for the log', async () => {
    let requests = 0;
    const topics = numberedTopics(501);
    const url = await serve((body, _, count) => ((requests = count), honest(body, topics)));
    const { entries } = await pullSnapshot({ url });
    expect(entries.topic).toHaveLength(501);
    expect(requests).toBe(2 + 8 + 2);
  });

  it('gives the lists in the order of ids, then languages', async () => {
    const [a, b] = TOPICS;
    const topic = [{ ...b }, { ...a, locale: 'uk' }, { ...a, locale: 'en' }, { ...a }];
    const url = await serve((body) => answerExample(body, { entries: { topic } }));
    const { entries } = await pullSnapshot({ url });
    expect(entries.topic.map(({ documentId, locale }) => `${documentId} ${locale}`)).toEqual([
      'topic-0 de',
      'topic-0 en',
      'topic-0 uk',
      'topic-1 de',
    ]);
  });

  it('says from where the changes are to be followed', async () => {
    const changes = [wireChange(4, TOPICS[0])];
    const url = await serve((body) => answerExample(body, { entries: { topic: TOPICS }, changes, log: 'this-log' }));
    const { log, cursor } = await pullSnapshot({ url });
    expect({ log, cursor }).toEqual({ log: 'this-log', cursor: 4 });
  });

  it('has what changed while it was reading: new, other and removed entries', async () => {
    const [first, second, ...rest] = TOPICS;
    const edited = { ...second, title: 'Another title' };
    const [late] = numberedTopics(9).slice(8);
    const before: ExampleContent = { entries: { topic: TOPICS } };
    const after: ExampleContent = {
      entries: { topic: [edited, ...rest, late ?? {}] },
      changes: [
        wireChange(1, first, { kind: 'unpublish', entry: null }),
        wireChange(2, edited),
        wireChange(3, late, { entry: late }),
      ],
    };
    const url = await serve((body) => answerExample(body, body.query.includes('query Changes') ? after : before));
    const { entries, cursor } = await pullSnapshot({ url });
    expect(cursor).toBe(3);
    expect(entries.topic.map(({ documentId }) => documentId)).toEqual([
      'topic-1',
      'topic-2',
      'topic-3',
      'topic-4',
      'topic-5',
      'topic-6',
      'topic-8',
    ]);
    expect(entries.topic[0]?.title).toBe('Another title');
  });

  it('gives a snapshot that can be recorded and read again', async () => {
    const url = await serve((body) => honest(body));
    const snapshot = await pullSnapshot({ url });
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it('tells how far it is', async () => {
    const url = await serve((body) => honest(body));
    const told: string[] = [];
    await pullSnapshot({ url, onProgress: ({ type, count }) => told.push(`${type} ${String(count)}`) });
    expect(told).toContain('topic 7');
    expect(told).toHaveLength(9);
  });

  it.each<[string, (response: ServerResponse) => unknown, typeof quick?]>([
    ['500', (response) => void response.writeHead(500).end('oops')],
    ['429', (response) => void response.writeHead(429).end()],
    [
      'a broken-off answer',
      (response) => void response.setHeader('content-type', 'application/json').end('{"data":{"en'),
    ],
    ['a torn connection', (response) => void response.destroy()],
    ['silence', () => undefined, { ...quick, timeout: 2_000 }],
  ])('gets over a passing fault: %s', async (_, fail, patience = quick) => {
    const url = await serve((body, response, count) => (count === 2 ? fail(response) : honest(body)));
    const { entries } = await pullSnapshot({ url, ...patience });
    expect(entries.topic).toHaveLength(7);
  });

  it.each([
    ['seconds', () => '1', 1000],
    ['a date', () => new Date(Date.now() + 3_600_000).toUTCString(), 60_000],
    ['a date that has passed', () => 'Wed, 21 Oct 2015 07:28:00 GMT', undefined],
  ])('says how long the API wants to be left alone, at most a minute: %s', async (_, after, pause) => {
    const url = await serve((__, response) => void response.writeHead(429, { 'retry-after': after() }).end());
    await expect(pullSnapshot({ url, retryDelays: [] })).rejects.toMatchObject({ retryAfter: pause });
  });

  it.each<[string, Handler, RegExp, typeof quick?]>([
    ['500', (_, response) => void response.writeHead(500).end('oops'), /HTTP status 500/],
    ['403', (_, response) => void response.writeHead(403).end('{"error":1}'), /HTTP status 403/],
    [
      'HTML',
      (_, response) => void response.setHeader('content-type', 'text/html').end('<h1>Hi</h1>'),
      /did not answer with GraphQL/,
    ],
    ['broken-off JSON', () => '{"data":{"entries":', /JSON that breaks off/],
    ['silence', () => undefined, /did not answer within 0.3 s/, impatient],
    [
      'errors',
      () => ({ data: { changeLog: null }, errors: [{ message: 'Boom', path: ['changeLog'] }] }),
      /errors: Boom \(at changeLog\)/,
    ],
    ['errors beside data', (body) => ({ ...honest(body), errors: [{ message: 'Partly' }] }), /errors: Partly/],
    ['another shape', () => ({ data: { entries: [] } }), /another shape/],
  ])('gives up on %s and says so', async (_, handle, message, patience = quick) => {
    const url = await serve(handle);
    await expect(pullSnapshot({ url, ...patience })).rejects.toThrow(message);
  });

  it('says so when nobody listens', async () => {
    await expect(pullSnapshot({ url: 'http://127.0.0.1:9/graphql', ...quick })).rejects.toThrow(
      /cannot be reached .* Is the CMS running\?/,
    );
  });

  it.each([
    ['short', TOPICS.slice(1)],
    ['with an entry twice', TOPICS.map((node, i) => (i === 1 ? (TOPICS[0] ?? node) : node))],
    ['long', numberedTopics(8)],
  ])('refuses a list that is %s', async (_, entries) => {
    const url = await serve((body) => {
      if (body.variables.type !== 'topic') return honest(body);
      return { data: { publishedEntries: { entries, total: 7, next: null } } };
    });
    await expect(pullSnapshot({ url, ...quick })).rejects.toThrow(
      /The list of type topic \(de\) is incomplete: the API reports 7 entries and gave [68]/,
    );
  });

  it.each([
    ['an empty page in the middle', []],
    ['the same page again and again', TOPICS.slice(0, 3)],
  ])('ends for %s', async (_, entries) => {
    const url = await serve((body) => {
      if (body.variables.type !== 'topic') return honest(body);
      return { data: { publishedEntries: { entries, total: 7, next: 'again' } } };
    });
    await expect(pullSnapshot({ url, ...quick })).rejects.toThrow(/type topic is incomplete: .* it goes on/);
  });

  it('refuses the content of two databases', async () => {
    const content = (body: Body) => ({ entries: {}, log: body.query.includes('query Changes') ? 'new' : 'old' });
    const url = await serve((body) => answerExample(body, content(body)));
    await expect(pullSnapshot({ url, ...quick })).rejects.toThrow(/database was replaced/);
  });

  it('names document, language and field of an entry that breaks the contract', async () => {
    const topics = [{ ...TOPICS[0], sections: [{ __typename: 'ComponentSectionsMap' }], title: 'x' }];
    const url = await serve((body) => honest(body, topics));
    await expect(pullSnapshot({ url })).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ContractError: The topic "topic-0" (de) breaks the content contract:
        title: Too short: at least 3 characters.
        sections[0]: Unknown section "map". Known are: text, cornerstone-list, image, video, downloads, accordion, quote, notice.]
    `);
  });
});

describe('a recorded snapshot', () => {
  const origin = { format: 2, log: 'log', cursor: 0 };

  it.each([
    ['nothing', undefined, /not a snapshot of format 2/],
    ['of another format', { ...origin, format: 1, entries: {} }, /not a snapshot of format 2/],
    ['of an unknown log', { ...origin, log: undefined, entries: {} }, /not a snapshot of format 2/],
    ['without a list', { ...origin, entries: {} }, /no list of type topic/],
  ])('is refused when it is %s', (_, recorded, message) => {
    expect(() => parseSnapshot(recorded)).toThrow(message);
  });
});
