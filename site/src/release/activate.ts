import { existsSync } from 'node:fs';
import { readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMissing } from './files.ts';
import { withPublishLock } from './lock.ts';
import { inRelease, type ReleasePaths } from './paths.ts';
import { codeOf } from './same-code.ts';

const KEPT_RELEASES = 10;

/** Makes a finished release the served one. Only under the publish lock. */
export async function activate(paths: ReleasePaths, id: string): Promise<void> {
  await rename(paths.partial(id), paths.release(id));
  await serve(paths, id);
}

/** The rename is atomic: a reader sees the one release or the other. Only under the publish lock. */
export async function serve(paths: ReleasePaths, id: string): Promise<void> {
  const next = join(paths.root, 'current.next');
  await rm(next, { force: true });
  await symlink(join('releases', id), next);
  await rename(next, paths.current);
}

/** The release being served, if there is one. */
export async function currentRelease(paths: ReleasePaths): Promise<string | undefined> {
  try {
    return basename(await readlink(paths.current));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** From the oldest to the newest. */
export async function finishedReleases(paths: ReleasePaths): Promise<string[]> {
  return (await releaseFolders(paths)).filter((name) => !name.endsWith('.partial')).sort();
}

/** Removes what a killed build left behind. Only under the build lock. */
export async function removePartials(paths: ReleasePaths): Promise<void> {
  for (const name of await releaseFolders(paths)) {
    if (name.endsWith('.partial')) await rm(join(paths.releases, name), { recursive: true });
  }
}

/** Keeps the last ten releases, and the served one however old it is, so that going back is one symlink. Only under the build lock. */
export async function retain(paths: ReleasePaths, kept = KEPT_RELEASES): Promise<void> {
  await withPublishLock(paths.publishLock, async () => {
    const served = await currentRelease(paths);
    for (const name of (await finishedReleases(paths)).slice(0, -kept)) {
      // Nobody goes back to it any more from here on; removing it takes longer than a publish may wait.
      if (name !== served) await rename(paths.release(name), paths.partial(name));
    }
  });
  await removePartials(paths);
  await removeRenderers(paths);
}

/** The server's copies of code that no release has any more. */
async function removeRenderers(paths: ReleasePaths): Promise<void> {
  const copies = await folders(paths.renderers);
  if (copies.length === 0) return;
  const servers = (await releaseFolders(paths)).map((name) => inRelease.server(paths.release(name)));
  const used = await Promise.all(servers.filter((server) => existsSync(server)).map(codeOf));
  for (const name of copies) {
    // A copy in progress carries a suffix.
    if (!used.some((code) => name.startsWith(code))) await rm(join(paths.renderers, name), { recursive: true });
  }
}

function releaseFolders(paths: ReleasePaths): Promise<string[]> {
  return folders(paths.releases);
}

async function folders(parent: string): Promise<string[]> {
  try {
    return await readdir(parent);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
