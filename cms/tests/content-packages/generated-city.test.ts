import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pullSnapshot } from '@themenportal/shared/client';
import { expect, it } from 'vitest';
import { generateCity } from '../../../bench/src/city/city.ts';
import { writePackage } from '../../../bench/src/city/package.ts';
import { snapshotOf } from '../../../bench/src/city/snapshot.ts';
import { useCms } from '../harness/index.ts';
import { contentOf } from './generated-content.ts';
import { importFolder, totals } from './package-commands.ts';

const cms = useCms();

it('imports a generated city, and serves what its recorded snapshot says', { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'generated-city-'));
  try {
    const city = generateCity({ topics: 30, seed: 3 });
    await writePackage(city, folder);
    const written = Object.values(city.entries).flat().length + city.drafts.length;
    const { strapi, url } = cms();
    expect(totals(await importFolder(strapi, folder))).toMatch(
      new RegExp(`^${written} created, 0 changed, 0 unchanged`),
    );
    const pulled = await pullSnapshot({ url: `${url}/graphql` });
    expect(contentOf(pulled.entries)).toEqual(contentOf(snapshotOf(city).entries));
  } finally {
    await rm(folder, { recursive: true });
  }
});
