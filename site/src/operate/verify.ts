import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteError } from '../errors.ts';
import { buildRelease } from '../full-build/build-release.ts';
import { Progress } from '../full-build/progress.ts';
import { currentRelease } from '../release/activate.ts';
import { filesBelow } from '../release/files.ts';
import { withPublishLock } from '../release/lock.ts';
import { inRelease, releasePaths } from '../release/paths.ts';
import { ReleaseStore } from '../release/store/index.ts';
import type { Settings } from '../settings.ts';
import { differences } from './differences.ts';

/**
 * Builds the content of the served release anew, as of the moment that it speaks of, and compares every file. Says which
 * differ; none should. What is served is not touched.
 */
export async function verify(settings: Settings): Promise<string[]> {
  const paths = releasePaths(settings.dataDir);
  const scratch = join(paths.root, 'verify');
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  try {
    // Files and content of one moment: nothing is published in between.
    const served = join(scratch, 'served');
    // Beside the media that it names.
    const contentSnapshot = join(served, 'snapshot.json');
    await withPublishLock(paths.publishLock, async () => {
      const id = await currentRelease(paths);
      if (id === undefined) throw new SiteError('There is no release to verify. Build the site first.');
      await cp(inRelease.client(paths.release(id)), served, { recursive: true });
      const store = ReleaseStore.open(paths.release(id));
      await writeFile(contentSnapshot, JSON.stringify(store.snapshot()));
      store.close();
    });
    const dataDir = join(scratch, 'data');
    const clean = releasePaths(dataDir);
    await buildRelease({ ...settings, dataDir, contentSnapshot }, new Progress(() => undefined));
    await rm(contentSnapshot);
    return await differences(await contentOf(served), await contentOf(inRelease.client(clean.current)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Compressed copies are made in haste first and anew later; what they hold is the file itself. */
async function contentOf(
  folder: string,
): Promise<{ files: readonly string[]; read: (file: string) => Promise<Buffer> }> {
  const files = (await filesBelow(folder)).filter((file) => !/\.(?:br|gz)$/.test(file));
  return { files, read: (file) => readFile(join(folder, file)) };
}
