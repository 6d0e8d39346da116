import { createRequire } from 'node:module';
import path from 'node:path';
import { compile } from '../../../cms/scripts/compile.mts';
import { cmsDir, distDir } from '../../../cms/scripts/paths.mts';
import type { Strapi } from './strapi.ts';

interface ServerModule {
  createServer: (directories: { appDir: string; distDir: string }) => Promise<Strapi>;
}

// A CMS that says after each answer how many SQL statements it took; ask it one thing at a time.
process.chdir(cmsDir);
await compile();
const { createServer }: ServerModule = createRequire(import.meta.url)(path.join(distDir, 'src/server/index.js'));
const strapi = await createServer({ appDir: cmsDir, distDir });
await strapi.listen();
let statements = 0;
strapi.db.connection.on('query', () => statements++);
strapi.server.httpServer.prependListener('request', (request, response) => {
  const before = statements;
  response.on('finish', () => console.log(`${request.url} took ${statements - before} statements`));
});
