import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { example, sampleSnapshot } from '../../tests/support/sample.ts';
import { change, layRelease } from '../../tests/support/store.ts';
import { activate } from '../release/activate.ts';
import { holdStill, resume } from '../release/hold.ts';
import { type ReleasePaths, releasePaths } from '../release/paths.ts';
import { ReleaseStore } from '../release/store/index.ts';
import { readSettings } from '../settings.ts';
import { Publisher } from './publisher.ts';

const ID = '20261123T100000000Z';
const WAIT = { timeout: 30_000, interval: 20 };

let dataDir: string;
let paths: ReleasePaths;
let cms: { url: string; asked: number; close: () => void };
let lines: string[];
/** With an alert that has ended since. What is served for that moment cannot be made: no page can be rendered. */
const snapshot = sampleSnapshot({ alert: [example('alert', 'an alert for the whole site')] });
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publisher-'));
  paths = releasePaths(dataDir);
  layRelease(paths.partial(ID), { 'index.html': 'Start' }, { id: ID, snapshot });
  await activate(paths, ID);
  cms = await startCms();
  lines = [];
});
afterEach(async () => {
  cms.close();
  await rm(dataDir, { recursive: true });
});

/** Where nothing ever changes. */
async function startCms() {
  const { log, cursor, entries } = snapshot;
  const totals = Object.entries(entries).flatMap(([type, list]) =>
    [...Map.groupBy<string, { locale: string }>(list, ({ locale }) => locale)].map(([locale, { length }]) => ({
      type,
      locale,
      count: length,
    })),
  );
  const answer = JSON.stringify({ data: { changes: { log, cursor, hasMore: false, totals, changes: [] } } });
  const state = { url: '', asked: 0, close: () => void server.close() };
  const server = createServer((_, response) => {
    state.asked += 1;
    response.setHeader('content-type', 'application/json').end(answer);
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  state.url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
  return state;
}

async function whilePublishing(work: () => Promise<void>): Promise<void> {
  const settings = readSettings({ DATA_DIR: dataDir, CMS_URL: cms.url });
  const publisher = new Publisher({ settings, log: (line) => lines.push(line) });
  const ended = publisher.run();
  try {
    await work();
  } finally {
    publisher.stop();
    await ended;
  }
}

const said = (text: RegExp) => lines.filter((line) => text.test(line)).length;
const isSaid = (text: RegExp) => vi.waitFor(() => expect(said(text), lines.join('\n')).toBeGreaterThan(0), WAIT);

describe('what is due and cannot be done', () => {
  it('is said once, and not tried without a pause', async () => {
    await whilePublishing(async () => {
      await isSaid(/✗ The pages cannot be brought to the present day: /);
      const { asked } = cms;
      await sleep(1500);
      expect(cms.asked - asked).toBeLessThanOrEqual(1);
      expect(said(/present day/)).toBe(1);
    });
  });

  it('does not keep a publisher busy that waits after a rollback, nor its log', async () => {
    holdStill(paths, ID);
    const looks = vi.spyOn(ReleaseStore.prototype, 'isStale', 'get');
    await whilePublishing(async () => {
      await isSaid(/set back to 20261123T100000000Z/);
      const before = looks.mock.calls.length;
      await sleep(1500);
      expect(looks.mock.calls.length - before).toBeLessThanOrEqual(1);
      expect(said(/set back/)).toBe(1);
      resume(paths);
    });
    looks.mockRestore();
  });
});

it('goes on from what is there when somebody else changed the release', async () => {
  await whilePublishing(async () => {
    await isSaid(/present day/);
    const opened = vi.spyOn(ReleaseStore, 'open');
    const other = ReleaseStore.open(paths.release(ID));
    other.commit(change({ cursor: other.cursor }));
    other.close();
    await vi.waitFor(() => expect(opened.mock.calls.length).toBe(2), WAIT);
    opened.mockRestore();
  });
});
