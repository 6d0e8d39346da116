import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { onDemandRoutes } from './src/on-demand/integration.ts';
import { pruneUnusedTokens } from './src/styles/prune-unused-tokens.ts';
import { readSettings } from './src/settings.ts';

const { siteUrl, sitePort } = readSettings(process.env);

// A release lies outside the checkout, where no package can be found from.
const selfContained = { resolve: { noExternal: true } } as const;

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  // Pages are files. The adapter is here for the routes that need a server: preview, search, feedback.
  output: 'static',
  adapter: node({ mode: 'middleware' }),
  integrations: [onDemandRoutes()],
  // The default keeps sessions in files and sets a cookie.
  session: false,
  server: { port: sitePort },
  // A page arrives in one flight, and the same component gives the same bytes wherever it is rendered.
  build: { inlineStylesheets: 'always', format: 'directory' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    environments: { prerender: selfContained, ssr: selfContained },
    css: { postcss: { plugins: [pruneUnusedTokens()] } },
  },
});
