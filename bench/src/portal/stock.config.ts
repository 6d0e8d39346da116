import site from '../../../site/astro.config.ts';

const selfContained = { resolve: { noExternal: true } } as const;

/** The site's own, for a result that lies outside of the checkout, where no package can be found from. */
export default {
  ...site,
  vite: { ...site.vite, environments: { prerender: selfContained, ssr: selfContained } },
};
