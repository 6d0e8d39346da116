import { SiteError } from '../errors.ts';
import { currentRelease } from './activate.ts';
import { readHold } from './hold.ts';
import { withPublishLock } from './lock.ts';
import type { ReleasePaths } from './paths.ts';
import { type PublishRecord, type ReleaseChange, type ReleaseStore, StaleReleaseError } from './store/index.ts';

/** An operator went back to an earlier state, and nothing replaces it until they say so. */
export class PublishingHeldError extends SiteError {
  override name = 'PublishingHeldError';
}

/**
 * Publishes into the served release: all of it or nothing. Rejects with a {@link StaleReleaseError} when another
 * release is served by now or this one was changed by somebody else, and with a {@link PublishingHeldError} after a rollback.
 */
export function publish(paths: ReleasePaths, store: ReleaseStore, change: ReleaseChange): Promise<PublishRecord> {
  return withPublishLock(paths.publishLock, async () => {
    const hold = readHold(paths);
    if (hold) {
      throw new PublishingHeldError(
        `Nothing is published since ${hold.since}, when somebody went back to ${hold.state}. ` +
          'Run "pnpm site:resume", or build the site.',
      );
    }
    const served = await currentRelease(paths);
    if (served !== store.manifest.id) {
      throw new StaleReleaseError(
        `The release ${store.manifest.id} is not served any more; ${served ?? 'none'} is. Open that one.`,
      );
    }
    return store.commit(change);
  });
}
