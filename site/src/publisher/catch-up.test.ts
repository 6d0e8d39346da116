import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startFakeCms } from '../../tests/support/fake-cms.ts';
import { sampleSnapshot } from '../../tests/support/sample.ts';
import { layRelease } from '../../tests/support/store.ts';
import { releasePaths } from '../release/paths.ts';
import { ReleaseRenderer } from '../render/release-renderer.ts';
import { readSettings } from '../settings.ts';
import { CatchUp } from './catch-up.ts';

let folder: string;
let cms: Awaited<ReturnType<typeof startFakeCms>>;
/** Whether a topic was deleted since the pull, of which the CMS says nothing else. */
let isDeleted: boolean;
let catchUp: CatchUp;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catch-up-'));
  layRelease(join(folder, 'release'), { 'index.html': 'Start' });
  isDeleted = false;
  cms = await startFakeCms({
    entries: {},
    fault: (_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: { changes: news() } }));
      return true;
    },
  });
  catchUp = new CatchUp(join(folder, 'release'), {
    settings: readSettings({ CMS_URL: cms.url, CMS_TIMEOUT: '5' }),
    paths: releasePaths(folder),
    note: () => undefined,
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await catchUp.close();
  cms.stop();
  await rm(folder, { recursive: true });
});

function news(): object {
  const { log } = sampleSnapshot();
  const deleted = {
    cursor: 1,
    type: 'topic',
    documentId: 'weg',
    locale: 'de',
    kind: 'delete',
    pathBefore: '/weg/',
    pathAfter: null,
    at: '2026-11-24T10:00:00.000Z',
    entry: null,
  };
  const changes = isDeleted ? [deleted] : [];
  return { log, changes, cursor: changes.length, hasMore: false, totals: [] };
}

it('reads nothing in where nothing changed', async () => {
  const opened = vi.spyOn(ReleaseRenderer, 'open');
  await catchUp.follow();
  expect(await catchUp.finish()).toBe(true);
  expect(opened).not.toHaveBeenCalled();
});

it('leaves it to the next look to read the release in, where the end must not take long', async () => {
  await catchUp.follow();
  isDeleted = true;
  expect(await catchUp.finish()).toBe(false);
});

it('that fails keeps no thread at work once it is closed', async () => {
  const closed = vi.spyOn(ReleaseRenderer.prototype, 'close');
  isDeleted = true;
  await expect(catchUp.follow()).rejects.toThrow(/The CMS has 0 entries of .* a change was lost/);
  await catchUp.close();
  expect(closed).toHaveBeenCalledOnce();
});
