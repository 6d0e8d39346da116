import { copyFile, mkdir } from 'node:fs/promises';
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
  const wanted = new Map<string, PictureWords>();
  for (const page of pages) {
    const words = pictureWords(page);
    wanted.set(basename(picturePath(words)), words);
  }
  const cache = new FileCache(folder, /\.png$/);
  let fonts: Promise<void> | undefined;
  const draw = async (words: PictureWords) => {
    await (fonts ??= useOwnFonts(join(folder, 'fonts')));
    return drawPicture(words);
  };
  const drawn = await cache.fill(wanted, draw, AT_ONCE);
  await cache.prune(wanted);
  for (const [name, words] of wanted) {
    const file = join(client, picturePath(words));
    await mkdir(dirname(file), { recursive: true });
    await copyFile(cache.path(name), file);
  }
  return { pictures: wanted.size, drawn };
}
