import type { Context } from 'koa';
import { bodyBytes } from './limits.ts';

interface Refusal {
  status: number;
  message: string;
}

const isJson = (contentType: string): boolean => /^application\/(json|graphql-response\+json)\b/i.test(contentType);

/** Says why a request to the GraphQL endpoint is not even parsed, or nothing if it may pass. */
export const refuseGraphqlRequest = (ctx: Context): Refusal | undefined => {
  const contentType = ctx.get('content-type');
  switch (ctx.method) {
    case 'OPTIONS':
      return undefined;
    case 'GET':
      // Browsers send a GET with such a body type across origins without asking first (GHSA-9q82-xgwf-vj6h).
      if (contentType && !isJson(contentType)) {
        return {
          status: 415,
          message: 'A GET request carries no body; leave Content-Type out or set application/json.',
        };
      }
      if (ctx.querystring.length > bodyBytes) return tooLarge;
      return undefined;
    case 'POST':
      if (!isJson(contentType)) return { status: 415, message: 'Send the query as application/json.' };
      if (ctx.querystring) return { status: 400, message: 'Send the query in the body only, not in the address.' };
      if (Number(ctx.get('content-length')) > bodyBytes) return tooLarge;
      return undefined;
    default:
      return { status: 405, message: 'Use GET or POST.' };
  }
};

const tooLarge: Refusal = { status: 413, message: `The request is too large; at most ${bodyBytes} bytes are allowed.` };
