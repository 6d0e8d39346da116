import { existsSync } from 'node:fs';
import { currentRelease } from './activate.ts';
import { inRelease, type ReleasePaths } from './paths.ts';
import { ReleaseStore } from './store/index.ts';

/** Ends a publish into the served release, or another one, in which the program was killed. Only under the publish lock. */
export async function endInterruptedPublish(paths: ReleasePaths, release?: string): Promise<void> {
  const id = release ?? (await currentRelease(paths));
  if (id === undefined || !existsSync(inRelease.database(paths.release(id)))) return;
  ReleaseStore.open(paths.release(id)).close();
}
