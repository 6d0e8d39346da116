import type { Core } from '@strapi/strapi';
import { FeedbackSchema } from '@themenportal/shared/feedback';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { settings } from '../../config/settings/index.ts';
import { carriesToken } from './bearer.ts';
import { parseJson } from '../http/parse-json.ts';
import { readBody } from '../http/read-body.ts';
import { storeFeedback } from './store-feedback.ts';

/** The longest message in the longest encoding fits twice. */
const MAX_BODY_BYTES = 32 * 1024;

/** Koa middleware before Strapi's body parser: `POST /feedback`, for the site only. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.path !== '/feedback') return next();
    const { status, ...answer } = await answerTo(strapi, ctx);
    ctx.status = status;
    ctx.body = answer;
  };

interface Answer {
  status: number;
  error?: string;
  stored?: boolean;
}

async function answerTo(strapi: Core.Strapi, ctx: Context): Promise<Answer> {
  const token = settings().secrets.feedbackToken;
  if (ctx.method !== 'POST') return { status: 405, error: 'Only POST is answered here.' };
  if (token === undefined) return { status: 503, error: 'FEEDBACK_TOKEN is not set in the CMS.' };
  if (!carriesToken(ctx.get('authorization'), token))
    return { status: 401, error: 'The token is not the one expected.' };
  if (!ctx.is('application/json')) return { status: 415, error: 'Send application/json.' };
  const body = await readBody(ctx.req, MAX_BODY_BYTES);
  if (body === undefined) return { status: 413, error: `At most ${MAX_BODY_BYTES} bytes are taken.` };
  const feedback = parseJson(body, FeedbackSchema);
  if (!feedback.success) return { status: 400, error: z.prettifyError(feedback.error) };
  const stored = await storeFeedback(strapi, feedback.data);
  return { status: stored ? 201 : 200, stored };
}
