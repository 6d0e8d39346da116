import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { parseJson } from './parse-json.ts';
import { readBody } from './read-body.ts';

/** What is answered: a status and, as JSON, all else. */
export interface Answer extends Readonly<Record<string, unknown>> {
  readonly status: number;
  readonly error?: string;
}

/** Where another program hands the CMS a message, with a secret that both know. */
export interface Door<T> {
  readonly path: string;
  readonly maxBytes: number;
  readonly schema: z.ZodType<T>;
  /** The setting that holds the secret, for the one who forgot it. */
  readonly setting: string;
  readonly secret: () => string | undefined;
  /** Why the request is not taken for one of the other side, if it is not. */
  readonly refusal: (secret: string, header: (name: string) => string, body: string) => string | undefined;
  readonly take: (strapi: Core.Strapi, message: T) => Promise<Answer>;
}

/** Koa middleware before Strapi's body parser. */
export const open =
  <T>(door: Door<T>) =>
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.path !== door.path) return next();
    const { status, ...answer } = await answerTo(strapi, door, ctx);
    ctx.status = status;
    ctx.body = answer;
  };

async function answerTo<T>(strapi: Core.Strapi, door: Door<T>, ctx: Context): Promise<Answer> {
  const secret = door.secret();
  if (ctx.method !== 'POST') return { status: 405, error: 'Only POST is answered here.' };
  if (secret === undefined) return { status: 503, error: `${door.setting} is not set in the CMS.` };
  if (!ctx.is('application/json')) return { status: 415, error: 'Send application/json.' };
  const body = await readBody(ctx.req, door.maxBytes);
  if (body === undefined) return { status: 413, error: `At most ${door.maxBytes} bytes are taken.` };
  const refusal = door.refusal(secret, (name) => ctx.get(name), body);
  if (refusal !== undefined) return { status: 401, error: refusal };
  const message = parseJson(body, door.schema);
  if (!message.success) return { status: 400, error: z.prettifyError(message.error) };
  return door.take(strapi, message.data);
}
