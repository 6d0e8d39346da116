import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PageData } from '../content/page-data.ts';
import { FileCache } from '../file-cache.ts';
import { drawPicture } from './draw.ts';
import { useOwnFonts } from './fonts.ts';
import { picturePath, type PictureWords, pictureWords } from './picture.ts';

const AT_ONCE = 4;

/** Puts the picture of every page into the release. A picture is drawn once: `folder` outlives the releases. */
export async function writeSharePictures(
  client: string,
  folder: string,
  pages: readonly PageData[],
): Promise<{ pictures: number; drawn: number }> {
  const wanted = wantedBy(pages);
  const cache = cacheIn(folder);
  const drawn = await draw(cache, folder, wanted);
  await cache.prune(wanted);
  for (const [name, words] of wanted) {
    const file = join(client, picturePath(words));
    await mkdir(dirname(file), { recursive: true });
    await copyFile(cache.path(name), file);
  }
  return { pictures: wanted.size, drawn };
}

/** The pictures of a few pages, by their file below `client`: those that are not there yet. */
export async function missingSharePictures(
  client: string,
  folder: string,
  pages: readonly PageData[],
): Promise<Map<string, Buffer>> {
  const all = [...wantedBy(pages)];
  const missing = new Map(all.filter(([, words]) => !existsSync(join(client, picturePath(words)))));
  const pictures = new Map<string, Buffer>();
  if (missing.size === 0) return pictures;
  const cache = cacheIn(folder);
  await draw(cache, folder, missing);
  for (const [name, words] of missing) pictures.set(picturePath(words).slice(1), await readFile(cache.path(name)));
  return pictures;
}

function wantedBy(pages: readonly PageData[]): Map<string, PictureWords> {
  return new Map(
    pages.map((page) => {
      const words = pictureWords(page);
      return [basename(picturePath(words)), words];
    }),
  );
}

function cacheIn(folder: string): FileCache {
  return new FileCache(folder, /\.png$/);
}

async function draw(cache: FileCache, folder: string, wanted: ReadonlyMap<string, PictureWords>): Promise<number> {
  let fonts: Promise<void> | undefined;
  const make = async (words: PictureWords) => {
    await (fonts ??= useOwnFonts(join(folder, 'fonts')));
    return drawPicture(words);
  };
  return cache.fill(wanted, make, AT_ONCE);
}
