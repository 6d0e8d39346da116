import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { pullSnapshot } from '@themenportal/shared/client';
import { expect, it } from 'vitest';
import { generateCity } from '../../../bench/src/city/city.ts';
import { writePackage } from '../../../bench/src/city/package.ts';
import { snapshotOf } from '../../../bench/src/city/snapshot.ts';
import { fillDatabase } from '../../../bench/src/cms/fill-database.ts';
import { distDir } from '../../scripts/paths.mts';
import { useCms } from '../harness/index.ts';
import { contentOf } from './generated-content.ts';
import { importFolder, totals } from './package-commands.ts';

const cms = useCms();

/** What a start does with a database that was changed meanwhile, in the program that is running. */
const { reconcile }: { reconcile: (strapi: Core.Strapi) => Promise<void> } = createRequire(__filename)(
  path.join(distDir, 'src/change-log/reconcile.js'),
);

it('fills a database with a city as an import would have', { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'filled-database-'));
  try {
    const city = generateCity({ topics: 300, seed: 5 });
    const { strapi, url } = cms();
    await fillDatabase(strapi, city);
    await reconcile(strapi);
    await writePackage(city, folder);
    const report = totals(await importFolder(strapi, folder, '--dry-run'));
    expect(report).toMatch(/^Dry run, nothing was changed: 0 created, 0 changed, \d+ unchanged\.$/);
    const pulled = await pullSnapshot({ url: `${url}/graphql` });
    expect(contentOf(pulled.entries)).toEqual(contentOf(snapshotOf(city).entries));
  } finally {
    await rm(folder, { recursive: true });
  }
});
