import { activate, currentRelease } from '../release/activate.ts';
import { resume } from '../release/hold.ts';
import { withPublishLock } from '../release/lock.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { keepAssets } from '../release/store/index.ts';
import type { Progress } from './progress.ts';

/** Nothing is published between the last look at the release that is served and the first at the new one. `follow` takes up what changed last. */
export async function goLive(
  paths: ReleasePaths,
  id: string,
  progress: Progress,
  follow: (() => Promise<void>) | undefined,
): Promise<void> {
  await withPublishLock(paths.publishLock, async () => {
    await follow?.();
    const previous = await currentRelease(paths);
    if (previous !== undefined) {
      const kept = keepAssets(paths.partial(id), paths.release(previous), new Date());
      if (kept > 0) progress.note(`${kept} files of ${previous} stay served for a day`);
    }
    await activate(paths, id);
    resume(paths);
  });
}
