import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { pendingPage, retryAfterSeconds } from './pending-page.ts';

/** Koa middleware: answers for the panel as long as there is no build of it. A build that arrives later is served at once. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const panel: string = strapi.config.get('admin.path');
  const entry = path.join(strapi.dirs.dist.root, 'build', 'index.html');

  return async (ctx: Context, next: Next): Promise<void> => {
    const forPanel = ctx.method === 'GET' && (ctx.path === panel || ctx.path.startsWith(`${panel}/`));
    if (!forPanel || existsSync(entry) || isApiCall(ctx, panel)) return next();
    ctx.status = 503;
    ctx.set('Retry-After', retryAfterSeconds);
    ctx.set('Cache-Control', 'no-store');
    ctx.type = 'html';
    ctx.body = pendingPage;
  };
};

/** The panel's API shares the prefix; what asks for a page or a file is not it. */
const isApiCall = (ctx: Context, panel: string): boolean =>
  ctx.path.length > panel.length + 1 && !ctx.get('accept').includes('text/html') && !path.extname(ctx.path);
