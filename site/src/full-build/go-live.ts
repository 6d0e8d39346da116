import { activate, currentRelease } from '../release/activate.ts';
import { resume } from '../release/hold.ts';
import { withPublishLock } from '../release/lock.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { keepAssets } from '../release/store/index.ts';
import type { Progress } from './progress.ts';

/**
 * Serves the new release, with all that was published into the one that is served: nothing is, between the last look at that
 * and the first at the new one. `follow` takes up what changed last; where it cannot do so at once, nothing happens, and false
 * is the result.
 */
export async function goLive(
  paths: ReleasePaths,
  id: string,
  progress: Progress,
  follow: () => Promise<boolean>,
): Promise<boolean> {
  return withPublishLock(paths.publishLock, async () => {
    if (!(await follow())) return false;
    const previous = await currentRelease(paths);
    if (previous !== undefined) {
      const kept = keepAssets(paths.partial(id), paths.release(previous), new Date());
      if (kept > 0) progress.note(`${kept} files of ${previous} stay served for a day`);
    }
    await activate(paths, id);
    resume(paths);
    return true;
  });
}
