import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_TYPES } from '@themenportal/shared/content';
import { MANIFEST_FILE, MEDIA_FOLDER } from '@themenportal/shared/content-package';
import { PackageError } from '../problem.ts';

/** Contents by path relative to the package. */
export type PackageFiles = AsyncIterable<readonly [file: string, content: string | Uint8Array]>;

/** What a package consists of; anything else in the folder (a README, a .git) stays as it is. */
const PARTS: readonly string[] = [MANIFEST_FILE, MEDIA_FOLDER, ...CONTENT_TYPES];

/** Writes beside the folder first and moves the parts into it only when all of them are complete. */
export async function writeFolder(folder: string, files: PackageFiles): Promise<void> {
  await refuseForeignFolder(folder);
  await mkdir(folder, { recursive: true });
  const staging = path.join(folder, `.export-${process.pid}`);
  try {
    await mkdir(staging);
    for await (const [file, content] of files) {
      const target = path.join(staging, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    for (const part of PARTS) {
      await rm(path.join(folder, part), { recursive: true, force: true });
      if (await exists(path.join(staging, part))) await rename(path.join(staging, part), path.join(folder, part));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Only an empty folder or an earlier export is overwritten. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new PackageError([{ file: folder, reason: `The package cannot be written here: ${error.message}.` }]);
  });
  if (names.length > 0 && !names.includes(MANIFEST_FILE)) {
    throw new PackageError([
      { file: folder, reason: 'The folder is not empty and no content package; give a new or an empty folder.' },
    ]);
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
