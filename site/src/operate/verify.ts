import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRelease } from '../full-build/build-release.ts';
import { Progress } from '../full-build/progress.ts';
import { inRelease, releasePaths } from '../release/paths.ts';
import type { Settings } from '../settings.ts';
import { differences, type Files } from './differences.ts';
import { scratchFolder } from './scratch-folder.ts';
import { plainFiles, setAside } from './set-aside.ts';

/**
 * Builds the content of the served release anew, as of the moment that it speaks of, and compares every file. Says which
 * differ; none should. What is served is not touched.
 */
export async function verify(settings: Settings): Promise<string[]> {
  const paths = releasePaths(settings.dataDir);
  const scratch = await scratchFolder(paths);
  try {
    const served = join(scratch, 'served');
    const snapshot = await setAside(paths, served);
    // Beside the media that it names.
    const contentSnapshot = join(served, 'snapshot.json');
    await writeFile(contentSnapshot, JSON.stringify(snapshot));
    const dataDir = join(scratch, 'data');
    await buildRelease({ ...settings, dataDir, contentSnapshot }, new Progress(() => undefined));
    await rm(contentSnapshot);
    const clean = inRelease.client(releasePaths(dataDir).current);
    return await differences(await filesIn(served), await filesIn(clean));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function filesIn(folder: string): Promise<Files> {
  return { files: await plainFiles(folder), read: (file) => readFile(join(folder, file)) };
}
