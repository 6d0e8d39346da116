import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { refuseGraphqlRequest } from './graphql-request.ts';

const startsWithSegment = (path: string, segment: string): boolean =>
  path === segment || path.startsWith(`${segment}/`);

/** Koa middleware before Strapi's body parser: what no route may answer is refused here. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const rest: string = strapi.config.get('api.rest.prefix');
  const graphql: string = strapi.plugin('graphql').config('endpoint');

  return async (ctx: Context, next: Next): Promise<void> => {
    const path = ctx.path.toLowerCase();
    if (startsWithSegment(path, rest)) return notFound(ctx);
    if (!startsWithSegment(path, graphql)) {
      // Beside what a person signs in with, the length of a compressed answer could tell what is in it.
      ctx.compress = false;
      return next();
    }
    // The router would also take other spellings, which Strapi's own, wider body parser would then read.
    if (ctx.path !== graphql) return notFound(ctx);
    const refusal = refuseGraphqlRequest(ctx);
    if (!refusal) return next();
    ctx.status = refusal.status;
    ctx.body = { errors: [{ message: refusal.message }] };
  };
};

const notFound = (ctx: Context): void => {
  ctx.status = 404;
  ctx.body = 'Not Found';
};
