import { z } from 'zod';

const AnswerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
});

export interface Answer extends z.infer<typeof AnswerSchema> {
  status: number;
}

export interface Anonymous {
  /** Posts a query as a caller without any credentials. */
  graphql: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

export const anonymous = (url: string): Anonymous => ({
  fetch: (path, init) => fetch(new URL(path, url), init),
  async graphql(query, variables) {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...AnswerSchema.parse(await response.json()) };
  },
});
