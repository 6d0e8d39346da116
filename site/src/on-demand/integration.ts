import type { AstroIntegration } from 'astro';
import { ON_DEMAND_ROUTES, OPEN_NOW_PATTERNS, PAGE_ROUTE } from './routes.ts';

/** Gives Astro the localised addresses of the routes that are rendered on demand. */
export function onDemandRoutes(): AstroIntegration {
  return {
    name: 'on-demand-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { path, entrypoint } of [...ON_DEMAND_ROUTES, ...OPEN_NOW_PATTERNS, PAGE_ROUTE])
          injectRoute({ pattern: path, entrypoint, prerender: false });
      },
    },
  };
}
