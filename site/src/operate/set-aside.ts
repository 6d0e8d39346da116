import { linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecordedSnapshot } from '../content/snapshot.ts';
import { SiteError } from '../errors.ts';
import { currentRelease } from '../release/activate.ts';
import { filesBelow } from '../release/files.ts';
import { withPublishLock } from '../release/lock.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { ReleaseStore } from '../release/store/index.ts';

/**
 * Puts the files of the served release into a folder, without their compressed copies, and gives its content: both of one
 * moment. As hard links, since a file that is served never changes but is replaced, and nothing can be published meanwhile.
 */
export function setAside(paths: ReleasePaths, folder: string): Promise<RecordedSnapshot> {
  return withPublishLock(paths.publishLock, async () => {
    const id = await currentRelease(paths);
    if (id === undefined) throw new SiteError('There is no release to verify. Build the site first.');
    // Ends a publish that was interrupted: before that its files are of two states.
    const store = ReleaseStore.open(paths.release(id));
    try {
      for (const file of await plainFiles(store.client)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        linkSync(join(store.client, file), join(folder, file));
      }
      return store.snapshot();
    } finally {
      store.close();
    }
  });
}

/** Compressed copies are made in haste first and anew later; what they hold is the file itself. */
export async function plainFiles(folder: string): Promise<string[]> {
  return (await filesBelow(folder)).filter((file) => !/\.(?:br|gz)$/.test(file));
}
