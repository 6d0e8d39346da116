import type { Core } from '@strapi/strapi';
import {
  PUBLICATION_PATH,
  PublicationReportSchema,
  SignatureError,
  verifySignature,
} from '@themenportal/shared/announcements';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { settings } from '../../config/settings/index.ts';
import { parseJson } from '../http/parse-json.ts';
import { readBody } from '../http/read-body.ts';
import { ForeignReportError, takeReport } from './take-report.ts';

/** As many failures as a report may have, each with the longest reason, fit. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Koa middleware before Strapi's body parser: `POST /publication`, for the site only. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.path !== PUBLICATION_PATH) return next();
    const { status, ...answer } = await answerTo(strapi, ctx);
    ctx.status = status;
    ctx.body = answer;
  };

interface Answer {
  status: number;
  error?: string;
  /** False: a later report was here already. */
  taken?: boolean;
}

async function answerTo(strapi: Core.Strapi, ctx: Context): Promise<Answer> {
  const secret = settings().secrets.changes;
  if (ctx.method !== 'POST') return { status: 405, error: 'Only POST is answered here.' };
  if (secret === undefined) return { status: 503, error: 'CHANGES_SECRET is not set in the CMS.' };
  if (!ctx.is('application/json')) return { status: 415, error: 'Send application/json.' };
  const body = await readBody(ctx.req, MAX_BODY_BYTES);
  if (body === undefined) return { status: 413, error: `At most ${MAX_BODY_BYTES} bytes are taken.` };
  try {
    verifySignature(secret, (name) => ctx.get(name), body);
    const report = parseJson(body, PublicationReportSchema);
    if (!report.success) return { status: 400, error: z.prettifyError(report.error) };
    return { status: 200, taken: await takeReport(strapi, report.data) };
  } catch (error) {
    if (error instanceof SignatureError) return { status: 401, error: error.message };
    if (error instanceof ForeignReportError) return { status: 409, error: error.message };
    throw error;
  }
}
