import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { distDir } from '../../scripts/paths.mts';
import { withCms } from '../../scripts/with-cms.mts';
import { writeMany } from './write-many.mts';

interface EventsModule {
  settle: (strapi: Core.Strapi) => Promise<void>;
}

/** A second CMS on the database that the environment names. */
const [name = '', lanes = '', length = ''] = process.argv.slice(2);
await withCms(async (strapi) => {
  await writeMany(strapi, name, Number(lanes), Number(length));
  const events: EventsModule = createRequire(import.meta.url)(path.join(distDir, 'src/database/settle.js'));
  await events.settle(strapi);
});
