import { existsSync } from 'node:fs';
import { currentRelease } from './activate.ts';
import { inRelease, type ReleasePaths } from './paths.ts';
import { ReleaseStore } from './store/index.ts';

/** Ends a publish into the served release in which the program was killed. Only under the publish lock. */
export async function endInterruptedPublish(paths: ReleasePaths): Promise<void> {
  const served = await currentRelease(paths);
  if (served === undefined || !existsSync(inRelease.database(paths.release(served)))) return;
  ReleaseStore.open(paths.release(served)).close();
}
