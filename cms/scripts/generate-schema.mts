import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { distDir, schemaFile } from './paths.mts';
import { throwAwaySettings } from './throw-away-settings.mts';
import { withCms } from './with-cms.mts';

interface PrintModule {
  printPublicSchema: (strapi: Core.Strapi) => string;
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'themenportal-schema-'));
Object.assign(process.env, throwAwaySettings(dataDir, 1337));
try {
  const sdl = await withCms(async (strapi) => {
    const module: PrintModule = createRequire(import.meta.url)(path.join(distDir, 'src/public-api/print-schema.js'));
    return module.printPublicSchema(strapi);
  });
  await writeFile(schemaFile, sdl);
  console.log(`Wrote ${path.relative(process.cwd(), schemaFile)}.`);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
