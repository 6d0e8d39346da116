import { z } from 'zod';

const query = '{ topics_connection(pagination: { pageSize: 1 }) { pageInfo { total } } }';

const AnswerSchema = z.object({
  data: z.object({ topics_connection: z.object({ pageInfo: z.object({ total: z.int() }) }) }),
});

/** Whether the running CMS has anything to show, asked as any visitor may ask. */
export const hasPublishedContent = async (cms: string): Promise<boolean> => {
  const response = await fetch(`${cms}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = AnswerSchema.safeParse(await response.json());
  if (!answer.success) {
    throw new Error(
      `The GraphQL API at ${cms}/graphql did not say how many topics there are (status ${response.status}).`,
    );
  }
  return answer.data.data.topics_connection.pageInfo.total > 0;
};
