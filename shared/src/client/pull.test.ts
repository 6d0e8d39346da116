import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { WireEntry } from '../examples/index.ts';
import { EXAMPLES } from '../examples/index.ts';
import { parseSnapshot, pullSnapshot } from './index.ts';

const BodySchema = z.object({
  query: z.string(),
  variables: z.object({ locale: z.string().optional(), page: z.number().optional(), pageSize: z.number().optional() }),
});
type Body = z.infer<typeof BodySchema>;
type Handler = (body: Body, response: ServerResponse, count: number) => unknown;

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A content API that answers with what `handle` returns, or as `handle` answers itself. */
async function serve(handle: Handler): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    void readJson(request).then((json) => {
      count += 1;
      const answer = handle(BodySchema.parse(json), response, count);
      if (response.writableEnded || answer === undefined) return;
      response.setHeader('content-type', 'application/json');
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return `http://127.0.0.1:${port}/graphql`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Uint8Array).parse(chunk));
  return JSON.parse(Buffer.concat(chunks).toString());
}

const TOPICS = numberedTopics(7);

function numberedTopics(count: number): WireEntry[] {
  const topic = EXAMPLES[0]?.valid['a topic with what is required'];
  return Array.from({ length: count }, (_, i) => ({ ...topic, documentId: `topic-${String(i)}` }));
}

/** Answers as the CMS does: topics in German, nothing else. */
function honest({ query, variables }: Body, topics = TOPICS): object {
  if (query.includes('query Portal')) return { data: { entry: null } };
  const all = query.includes('query Topics') && variables.locale === 'de' ? topics : [];
  const { page = 1, pageSize = 100 } = variables;
  const nodes = all.slice((page - 1) * pageSize, page * pageSize);
  return { data: { entries: { nodes, pageInfo: { total: all.length } } } };
}

const quick = { retryDelays: [1, 1], timeout: 10_000 };
// Only who waits for silence may be impatient: a busy machine answers late.
const impatient = { ...quick, timeout: 300 };

describe('a pull', { timeout: 30_000 }, () => {
  it('reads page by page to the reported total', async () => {
    const url = await serve((body) => honest(body));
    const { entries } = await pullSnapshot({ url, pageSize: 3 });
    expect(entries.topic.map(({ documentId }) => documentId)).toEqual(TOPICS.map((topic) => topic['documentId']));
  });

  it('gives a snapshot that can be recorded and read again', async () => {
    const url = await serve((body) => honest(body));
    const snapshot = await pullSnapshot({ url });
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it('tells how far it is', async () => {
    const url = await serve((body) => honest(body));
    const told: string[] = [];
    await pullSnapshot({
      url,
      onProgress: ({ type, locale, count }) => told.push(`${type} ${locale ?? ''} ${String(count)}`),
    });
    expect(told).toContain('topic de 7');
    expect(told).toHaveLength(36);
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
      () => ({ data: { entries: null }, errors: [{ message: 'Boom', path: ['entries'] }] }),
      /errors: Boom \(at entries\)/,
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

  it.each<[string, (nodes: WireEntry[]) => WireEntry[]]>([
    ['short', (nodes) => nodes.slice(1)],
    ['with an entry twice', (nodes) => nodes.map((node, i) => (i === 1 ? (nodes[0] ?? node) : node))],
  ])('refuses a list that is %s', async (_, spoil) => {
    const url = await serve((body) => {
      if (!body.query.includes('query Topics') || body.variables.locale !== 'de') return honest(body);
      const nodes = (body.variables.page ?? 1) > 1 ? [] : spoil(TOPICS);
      return { data: { entries: { nodes, pageInfo: { total: 7 } } } };
    });
    await expect(pullSnapshot({ url, ...quick })).rejects.toThrow(
      /The list of type topic \(de\) is incomplete: the API reports 7 entries/,
    );
  });

  it('reads a list anew that changed while it was being read', async () => {
    const url = await serve((body, _, count) => honest(body, count <= 3 ? TOPICS.slice(0, count + 3) : TOPICS));
    const { entries } = await pullSnapshot({ url, pageSize: 2, ...quick });
    expect(entries.topic).toHaveLength(7);
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
  it.each([
    ['nothing', undefined, /not a snapshot of format 1/],
    ['another format', { format: 2, entries: {} }, /not a snapshot of format 1/],
    ['a missing list', { format: 1, entries: {} }, /no list of type topic/],
  ])('is refused when it is %s', (_, recorded, message) => {
    expect(() => parseSnapshot(recorded)).toThrow(message);
  });
});
