import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Media } from '@themenportal/shared/content';
import { FileCache } from '../file-cache.ts';
import { drawVariant } from './draw-variant.ts';
import { type Variant, variantsOf } from './variants.ts';

export { pictureSize } from './read-picture.ts';
export { isRaster } from './variants.ts';

/** Encoding is work for a processor, and there are rarely more to spare. */
const AT_ONCE = 2;

interface Wanted {
  file: Media;
  variant: Variant;
}

/** By the name of the file. */
export type WantedPictures = ReadonlyMap<string, Wanted>;

/** All copies that pages with these files refer to. */
export function picturesOf(files: Iterable<Media>): WantedPictures {
  const wanted = new Map<string, Wanted>();
  for (const file of files) {
    const variants = variantsOf(file);
    if (!variants) continue;
    for (const variant of [...variants.modern, variants.fallback]) {
      wanted.set(basename(variant.address), { file, variant });
    }
  }
  return wanted;
}

/** The cache of copies, which outlives the releases. */
export function pictureCache(folder: string): FileCache {
  return new FileCache(folder, /\.(?:webp|jpeg|png)$/);
}

/**
 * Puts the copies beside the originals in `folder`. Makes only those that the cache lacks; returns how many.
 * Throws a SiteError that names the file if an original cannot be read.
 */
export async function writePictures(wanted: WantedPictures, folder: string, cache: FileCache): Promise<number> {
  const make = ({ file, variant }: Wanted) => drawVariant(file, join(folder, basename(file.url)), variant);
  const made = await cache.fill(wanted, make, AT_ONCE);
  for (const name of wanted.keys()) await copyFile(cache.path(name), join(folder, name));
  return made;
}
