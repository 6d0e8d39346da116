import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ContentType } from '@themenportal/shared/content';
import { z } from 'zod';

const RequestSchema = z.object({
  query: z.string(),
  variables: z.object({ locale: z.string().optional(), page: z.number().optional(), pageSize: z.number().optional() }),
});
type GraphQlRequest = z.infer<typeof RequestSchema>;

type Entries = Partial<Record<ContentType, readonly Readonly<Record<string, unknown>>[]>>;

interface FakeCmsOptions {
  entries: Entries;
  /** Folder of the files that entries refer to as `/media/…`. */
  media?: string;
  /** Answers in place of the honest CMS; false lets it answer. */
  fault?: (request: GraphQlRequest, response: ServerResponse, count: number) => boolean;
  /** What a download gives, in place of the file. */
  mediaFault?: (response: ServerResponse, count: number) => boolean;
}

const TYPE_OF_QUERY: readonly (readonly [string, ContentType])[] = [
  ['query Topics', 'topic'],
  ['query Concepts', 'concept'],
  ['query Cornerstones', 'cornerstone'],
  ['query Offices', 'office'],
  ['query ServiceTeasers', 'service-teaser'],
  ['query LegalPages', 'legal-page'],
  ['query Portal', 'portal'],
  ['query Redirects', 'redirect'],
  ['query Alerts', 'alert'],
];

/** A CMS that answers the portal's queries over real HTTP, and as badly as asked for. */
export async function startFakeCms(options: FakeCmsOptions) {
  let queries = 0;
  let downloads = 0;
  const server = createServer((request, response) => {
    if (request.url === '/graphql') void answer(request, response);
    else if (!options.mediaFault?.(response, ++downloads)) sendFile(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = RequestSchema.parse(JSON.parse(await text(request)));
    if (options.fault?.(query, response, ++queries)) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(honestAnswer(query, options.entries)));
  }

  function sendFile(request: IncomingMessage, response: ServerResponse): void {
    response.end(readFileSync(`${options.media ?? ''}${(request.url ?? '').replace('/media', '')}`));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    queries: () => queries,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function honestAnswer(
  { query, variables }: GraphQlRequest,
  entries: Entries,
): { data: Record<string, unknown> } {
  const type = TYPE_OF_QUERY.find(([start]) => query.includes(start))?.[1];
  if (type === undefined) throw new Error(`The fake CMS does not know this query: ${query.slice(0, 80)}`);
  const { locale, page = 1, pageSize = 100 } = variables;
  const all = (entries[type] ?? []).filter((entry) => locale === undefined || entry['locale'] === locale);
  if (type === 'portal') return { data: { entry: all[0] ?? null } };
  const nodes = all.slice((page - 1) * pageSize, page * pageSize);
  return { data: { entries: { nodes, pageInfo: { total: all.length } } } };
}
