import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { onDemandRoutes } from './src/on-demand/integration.ts';
import { pruneUnusedTokens } from './src/styles/prune-unused-tokens.ts';
import { readSettings } from './src/settings.ts';

const { siteUrl, sitePort } = readSettings(process.env);

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  // Pages are files. The adapter is here for the routes that need a server: preview, search, feedback.
  output: 'static',
  // Every page is gone over as a whole before it is sent, so that nothing is gained by making it piece by piece.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  integrations: [onDemandRoutes()],
  // It compares with the address that Node sees, which is http behind a proxy; the forms check their origin themselves.
  security: { checkOrigin: false },
  // The default keeps sessions in files and sets a cookie.
  session: false,
  server: { port: sitePort },
  build: { format: 'directory' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    css: { postcss: { plugins: [pruneUnusedTokens()] } },
  },
});
