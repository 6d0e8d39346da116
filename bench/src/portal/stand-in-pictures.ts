import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { releasePaths } from '../../../site/src/release/paths.ts';
import { picturePath, pictureWords } from '../../../site/src/share-pictures/picture.ts';
import type { City } from '../city/city.ts';
import { snapshotOf } from '../city/snapshot.ts';
import { pagesIn } from '../compare/pages.ts';

/** The smallest PNG. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Lays a picture for sharing into the cache for each page: drawing them takes most of the first build, and is not what is
 * measured. Those of pages whose title changes are drawn all the same.
 */
export async function writeStandInPictures(dataDir: string, city: City, siteUrl: string): Promise<void> {
  const folder = releasePaths(dataDir).sharePictures;
  await mkdir(folder, { recursive: true });
  for (const { page } of pagesIn(snapshotOf(city), siteUrl)) {
    await writeFile(path.join(folder, path.basename(picturePath(pictureWords(page)))), PICTURE);
  }
}
