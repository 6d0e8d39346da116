import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryChange } from '@themenportal/shared/changes';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf } from '../src/content/library/entry-source.ts';
import { ContentState } from '../src/content/state/content-state.ts';
import { pictureCache } from '../src/pictures/index.ts';
import { entryKey } from '../src/content/library/entry-key.ts';
import { LiveSite } from '../src/publisher/live-site.ts';
import { publishBatch, toFailure } from '../src/publisher/publish-batch.ts';
import { filesBelow } from '../src/release/files.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../src/release/paths.ts';
import { ReleaseStore } from '../src/release/store/index.ts';
import { PageRenderer } from '../src/render/page-renderer.ts';
import { anyEdit, type Edit, Editors } from './support/edits.ts';
import { DEMO } from './support/demo.ts';
import { runBuild } from './support/run-build.ts';

const SITE_URL = 'http://localhost:4321';
const FACTS = { siteUrl: SITE_URL, securityContact: undefined };

let dataDir: string;
let paths: ReleasePaths;
let site: LiveSite;
let renderer: PageRenderer;
const editors = new Editors();
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publisher-'));
  const { code, stderr } = await runBuild({ DATA_DIR: dataDir, CONTENT_SNAPSHOT: DEMO.snapshot });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  paths = releasePaths(dataDir);
  renderer = await PageRenderer.open(inRelease.server(paths.current));
  await open();
});
afterAll(async () => {
  await site.close();
  await rm(dataDir, { recursive: true });
});

async function open(): Promise<void> {
  site = await LiveSite.open(ReleaseStore.open(paths.current), { ...FACTS, sharePictures: paths.sharePictures });
}

/** Of earlier batches, to be tried again with each. */
let held: EntryChange[] = [];

/** Publishes edits as one batch. */
async function publish(edits: readonly Edit[]): Promise<void> {
  const changes = [...held, ...edits.flatMap((edit) => editors.apply(edit))];
  const latest = new Map(changes.map((change) => [entryKey(change), change]));
  const { held: stays } = await publishBatch(
    site,
    { changes: [...latest.values()], totals: editors.totals },
    {
      cmsUrl: 'http://localhost:1',
      pictures: pictureCache(paths.pictures),
      moment: new Date().toISOString(),
    },
  );
  const change = site.change(editors.cursor, stays.map(toFailure));
  if (change) site.store.commit(change);
  site.settled();
  held = stays.map((one) => one.change);
}

/** All pages and files, made anew from the entries that the release shows. */
async function madeAnew(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const output of ContentState.of(entriesOf(site.store.snapshot()), FACTS).outputs()) {
    if (output.kind === 'page') files.set(output.key, await renderer.render(output.data()));
    if (output.kind === 'file') files.set(output.key, output.data());
  }
  return files;
}

async function served(): Promise<Map<string, string>> {
  const names = (await filesBelow(site.store.client)).filter((name) => /\.(?:html|xml|atom|ics|txt)$/.test(name));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(site.store.client, name), 'utf8')] as const),
    ),
  );
}

describe('what is published step by step', () => {
  it('is, byte by byte, what the same content gives when all is made anew', async () => {
    expect(await served()).toEqual(await madeAnew());
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
        await publish(edits);
        const [now, anew] = [await served(), await madeAnew()];
        expect([...now.keys()].sort()).toEqual([...anew.keys()].sort());
        for (const [file, text] of anew) if (now.get(file) !== text) expect(now.get(file), file).toBe(text);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 900_000);
});
