import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { readChanges, type Snapshot } from '@themenportal/shared/client';
import { assemble } from '../content/assemble/index.ts';
import { type Content, createContent } from '../content/content.ts';
import { outputsOf } from '../content/outputs/outputs-of.ts';
import type { PageData } from '../content/page-data.ts';
import { isIndexed, type RouteTable } from '../content/routes.ts';
import { pictureCache, picturesOf, writePictures } from '../pictures/index.ts';
import { CatchUp } from '../publisher/catch-up.ts';
import { currentRelease, finishedReleases, removePartials } from '../release/activate.ts';
import { checkBudget } from '../release/budget/check-budget.ts';
import { checkLosses, type ReadLog } from '../release/checks/check-losses.ts';
import { servedContent } from '../release/checks/served-content.ts';
import { compress } from '../release/compress.ts';
import { derivedRecord } from '../release/derived-record.ts';
import { withBuildLock } from '../release/lock.ts';
import { mediaIn } from '../release/media-references.ts';
import { inRelease, type ReleasePaths, releasePaths } from '../release/paths.ts';
import { codeOf } from '../release/same-code.ts';
import { createStore, type DerivedChange, openRecords } from '../release/store/index.ts';
import type { Settings } from '../settings.ts';
import { writeSharePictures } from '../share-pictures/index.ts';
import { acquireContent } from './acquire-content.ts';
import { checkPages } from './check-pages.ts';
import { goLive } from './go-live.ts';
import { heldBackIn } from './held-back.ts';
import { linkUnchanged } from './link-unchanged.ts';
import type { Progress } from './progress.ts';
import { releaseId } from './release-id.ts';
import { renderPages } from './render-pages.ts';
import { smokeTest } from './smoke.ts';
import { tidyUp } from './tidy-up.ts';

/** Builds a release beside the served one and serves it once it is complete. Until then nothing else is touched. */
export async function buildRelease(
  settings: Settings,
  progress: Progress,
  { allowShrink = false }: { allowShrink?: boolean } = {},
): Promise<string> {
  const paths = releasePaths(settings.dataDir);
  const onWait = () => progress.note('Another build is running; waiting until it ends.');
  return withBuildLock(paths.lock, () => build({ settings, paths, progress, allowShrink }), { onWait });
}

interface Building {
  readonly settings: Settings;
  readonly paths: ReleasePaths;
  readonly progress: Progress;
  /** Whether a collection may lose more than a guard lets pass. */
  readonly allowShrink: boolean;
}

async function build(building: Building): Promise<string> {
  const { settings, paths, progress } = building;
  await removePartials(paths);
  const id = releaseId(await finishedReleases(paths), new Date());
  const release = paths.partial(id);
  await mkdir(release, { recursive: true });
  try {
    const { pages, routes, alerts } = await fill(release, id, building);
    await linkAndCompress(release, paths, progress);
    await progress.step(
      'Budget',
      () => checkBudget(inRelease.client(release), [...routes], settings.siteUrl, alerts),
      ({ median, heaviest }) => `a page has ${median} bytes in the median, ${heaviest} at most`,
    );
    await progress.step(
      'Trial',
      () => smokeTest(release, routes, settings.siteUrl),
      (answers) => `${answers} answers are right`,
    );
    await serve(release, id, building);
    await tidyUp(paths, progress);
    progress.done(`Release ${id} is served: ${pages} pages`);
    return id;
  } catch (error) {
    await rm(release, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  release: string,
  id: string,
  { settings, paths, progress, allowShrink }: Building,
): Promise<{ pages: number; routes: RouteTable; alerts: number }> {
  const served = await currentRelease(paths);
  const before = served === undefined || allowShrink ? undefined : servedContent(paths.release(served));
  const holdBack = (pulled: Snapshot) => heldBackIn(served && paths.release(served), pulled, { allowShrink });
  const { snapshot, media, failures } = await acquireContent(settings, release, progress, holdBack);
  if (before) await checkLosses(before, snapshot, logOf(settings));
  const { siteUrl, securityContact } = settings;
  const content = createContent(snapshot, { siteUrl: new URL(siteUrl).origin, securityContact });
  const { library, routes } = content;
  const derived = await progress.step(
    'Content',
    async () => joined(content),
    (records) => `${records.length} records`,
  );
  const pictures = picturesOf(mediaIn(snapshot.entries));
  await progress.step(
    'Pictures',
    async () => {
      const cache = pictureCache(paths.pictures);
      const made = await writePictures(pictures, inRelease.media(release), cache);
      await cache.prune(pictures);
      return made;
    },
    (made) => `${pictures.size}, of which ${made} made`,
  );
  await progress.step(
    'Pages',
    () => renderPages(release, settings),
    () => `${routes.size} rendered`,
  );
  await progress.step(
    'Pictures for sharing',
    () => writeSharePictures(inRelease.client(release), paths.sharePictures, indexedPages(content)),
    ({ pictures, drawn }) => `${pictures}, of which ${drawn} drawn`,
  );
  const records = new Map(derived.map(({ kind, key, value }) => [`${kind} ${key}`, value]));
  const expected = {
    paths: [...routes].map(({ path }) => path),
    record: (kind: DerivedChange['kind'], path: string) => records.get(`${kind} ${path}`),
    siteUrl,
  };
  const checked = await progress.step(
    'Checks',
    () => checkPages(inRelease.client(release), expected),
    ({ pages, links }) => `${pages} pages, ${links} links`,
  );
  const { pages } = checked;
  const code = await codeOf(inRelease.server(release));
  createStore(release, { id, code, snapshot, pages, derived: [...derived, ...media], failures });
  return { pages, routes, alerts: library.alerts.ids().length };
}

/** A recorded snapshot has no CMS that could be asked. */
function logOf({ cmsUrl, cmsTimeoutMs, contentSnapshot }: Settings): ReadLog | undefined {
  if (contentSnapshot !== undefined) return undefined;
  return async (after) => (await readChanges({ url: `${cmsUrl}/graphql`, timeout: cmsTimeoutMs }, after)).changes;
}

/** With what changed since the pull. All but the last of it is taken up while others may still publish into the served release. */
async function serve(release: string, id: string, { settings, paths, progress }: Building): Promise<void> {
  if (settings.contentSnapshot !== undefined) return void (await goLive(paths, id, progress, async () => true));
  const catchUp = new CatchUp(release, { settings, paths, note: (line) => progress.note(line) });
  try {
    do await catchUp.follow();
    while (!(await goLive(paths, id, progress, () => catchUp.finish())));
  } finally {
    await catchUp.close();
  }
}

function indexedPages({ library, routes, parts }: Content & { routes: RouteTable }): PageData[] {
  return [...routes].filter(isIndexed).map((route) => assemble(library, routes, route, parts));
}

async function linkAndCompress(release: string, paths: ReleasePaths, progress: Progress): Promise<void> {
  const client = inRelease.client(release);
  const previous = await currentRelease(paths);
  if (previous !== undefined) {
    await progress.step(
      'Unchanged files',
      () => linkUnchanged(client, inRelease.client(paths.release(previous)), unpolishedIn(paths.release(previous))),
      (count) => `${count} kept from ${previous}`,
    );
  }
  await progress.step(
    'Compression',
    () => compress(client),
    (count) => `${count} files`,
  );
}

/** Files whose compressed copies a publish made in a hurry. */
function unpolishedIn(release: string): Set<string> {
  const database = inRelease.database(release);
  // A version of the site that built it may have known no such thing.
  if (!existsSync(database)) return new Set();
  return new Set([...openRecords(database).all('unpolished')].map(({ key }) => key));
}

/** What does not join is found here, where the failure can say so, and not half way through rendering. */
function joined(content: Content): DerivedChange[] {
  const derived: DerivedChange[] = [];
  for (const output of outputsOf(content)) {
    output.data();
    const record = derivedRecord(output);
    if (record) derived.push(record);
  }
  return derived;
}
