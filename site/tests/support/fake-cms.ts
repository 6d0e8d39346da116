import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { PUBLICATION_PATH } from '@themenportal/shared/announcements';
import { answerExample, type ExampleContent } from '@themenportal/shared/examples';
import { z } from 'zod';

const RequestSchema = z.object({
  query: z.string(),
  variables: z.object({
    type: z.string().optional(),
    after: z.union([z.string(), z.number()]).optional(),
    first: z.number().optional(),
  }),
});
type GraphQlRequest = z.infer<typeof RequestSchema>;

/** Answers in place of the honest CMS, or lets it answer and gives false. `count` is that of all requests. */
export type Fault = (request: GraphQlRequest, response: ServerResponse, count: number) => boolean;

interface FakeCmsOptions extends ExampleContent {
  /** Folder of the files that entries refer to as `/media/…`. */
  media?: string;
  /** Any free one, if there is none. */
  port?: number;
  fault?: Fault;
  /** Takes what the site says is live. */
  onReport?: (body: string) => void;
  /** What a download gives, in place of the file. */
  mediaFault?: (response: ServerResponse, count: number) => boolean;
}

/** A CMS that answers the portal's queries over real HTTP, and as badly as asked for. */
export async function startFakeCms(options: FakeCmsOptions) {
  let queries = 0;
  let downloads = 0;
  const server = createServer((request, response) => {
    if (request.url === '/graphql') void answer(request, response);
    else if (request.url === PUBLICATION_PATH) void takeReport(request, response);
    else {
      downloads++;
      if (!options.mediaFault?.(response, downloads)) sendFile(request, response);
    }
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const query = RequestSchema.parse(JSON.parse(await text(request)));
    if (options.fault?.(query, response, ++queries)) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerExample(query, options)));
  }

  async function takeReport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    options.onReport?.(await text(request));
    response.writeHead(204).end();
  }

  function sendFile(request: IncomingMessage, response: ServerResponse): void {
    response.end(readFileSync(`${options.media ?? ''}${(request.url ?? '').replace('/media', '')}`));
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    queries: () => queries,
    downloads: () => downloads,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
