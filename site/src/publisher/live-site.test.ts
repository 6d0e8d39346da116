import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ContractError } from '@themenportal/shared/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { layRelease } from '../../tests/support/store.ts';
import { inRelease } from '../release/paths.ts';
import { ReleaseStore } from '../release/store/index.ts';
import { ReleaseRenderer } from '../render/release-renderer.ts';
import { LiveSite } from './live-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-site-'));
  layRelease(folder, {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

it('that cannot be read in leaves nothing open: neither threads that render, nor the store', async () => {
  const database = new DatabaseSync(inRelease.database(folder));
  database.exec(`UPDATE records SET value = '{"documentId":"x","locale":"de"}' WHERE kind = 'entry'`);
  database.close();
  const store = ReleaseStore.open(folder);
  const closed = vi.spyOn(ReleaseRenderer.prototype, 'close');
  const options = { siteUrl: 'https://portal.example', securityContact: undefined, sharePictures: folder };
  await expect(LiveSite.open(store, options)).rejects.toThrow(ContractError);
  expect(closed).toHaveBeenCalledOnce();
  expect(() => store.cursor).toThrow(/finalized|not open/);
});
