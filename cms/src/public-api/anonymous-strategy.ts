import { errors } from '@strapi/utils';
import { isGranted } from './public-types.ts';

interface RouteAuth {
  scope?: string | string[];
}

/** The only identity of the content API: everyone, with read access to the public types. */
export const anonymousStrategy = {
  name: 'anonymous',
  authenticate: async () => ({ authenticated: true, credentials: null }),
  verify: async (_auth: unknown, config: RouteAuth = {}) => {
    const scopes = config.scope === undefined ? [] : [config.scope].flat();
    if (!scopes.every(isGranted)) throw new errors.ForbiddenError();
  },
};
