import { createServer, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { EXAMPLES, type WireEntry } from '../../examples/index.ts';

const BodySchema = z.object({
  query: z.string(),
  variables: z.object({
    type: z.string().optional(),
    after: z.union([z.string(), z.number()]).optional(),
    first: z.number().optional(),
  }),
});
export type Body = z.infer<typeof BodySchema>;
export type Handler = (body: Body, response: ServerResponse, count: number) => unknown;

/** A content API that answers with what `handle` returns, or as `handle` answers itself; it ends with the test. */
export async function serve(handle: Handler): Promise<string> {
  let count = 0;
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      count += 1;
      const answer = handle(BodySchema.parse(body), response, count);
      if (response.writableEnded || answer === undefined) return;
      response.setHeader('content-type', 'application/json');
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return `http://127.0.0.1:${port}/graphql`;
}

export const quick = { retryDelays: [1, 1], timeout: 10_000 };

export function numberedTopics(count: number): WireEntry[] {
  const topic = EXAMPLES[0]?.valid['a topic with what is required'];
  return Array.from({ length: count }, (_, i) => ({ ...topic, documentId: `topic-${String(i)}` }));
}
