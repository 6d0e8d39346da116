import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Copies the code of a release to where it outlives the release, and says where. Astro imports the code of a page when
 * somebody first asks for it, which may be long after the release that the code came with was removed.
 */
export async function keepCopy(server: string, folder: string): Promise<string> {
  // Astro looks for a folder of this name above its files.
  const copy = join(folder, 'server');
  if (existsSync(copy)) return copy;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.`);
  try {
    await cp(server, join(partial, 'server'), { recursive: true });
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another server on the same data was faster.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
