import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PageData } from '../content/page-data.ts';
import { drawPicture } from './draw.ts';
import { useOwnFonts } from './fonts.ts';
import { picturePath, type PictureWords, pictureWords } from './picture.ts';

const AT_ONCE = 4;

/** Puts the picture of every page into the release. A picture is drawn once: `cache` outlives the releases. */
export async function writeSharePictures(
  client: string,
  cache: string,
  pages: readonly PageData[],
): Promise<{ pictures: number; drawn: number }> {
  const wanted = new Map<string, PictureWords>();
  for (const page of pages) {
    const words = pictureWords(page);
    wanted.set(picturePath(words), words);
  }
  const drawn = await fillCache(cache, wanted);
  for (const path of wanted.keys()) {
    await mkdir(dirname(join(client, path)), { recursive: true });
    await copyFile(join(cache, basename(path)), join(client, path));
  }
  return { pictures: wanted.size, drawn };
}

/** Afterwards the cache holds what is wanted and nothing else. */
async function fillCache(cache: string, wanted: ReadonlyMap<string, PictureWords>): Promise<number> {
  await mkdir(cache, { recursive: true });
  const unused = new Set((await readdir(cache)).filter((name) => name.endsWith('.png')));
  const missing: [string, PictureWords][] = [];
  for (const [path, words] of wanted) {
    if (!unused.delete(basename(path))) missing.push([basename(path), words]);
  }
  if (missing.length > 0) await useOwnFonts(join(cache, 'fonts'));
  const pending = [...missing];
  const work = async () => {
    for (let next = pending.shift(); next; next = pending.shift()) await draw(cache, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const name of unused) await rm(join(cache, name));
  return missing.length;
}

/** Renamed when it is complete, so that a killed build leaves no half picture behind. */
async function draw(cache: string, name: string, words: PictureWords): Promise<void> {
  const staged = join(cache, `${name}.partial`);
  await writeFile(staged, await drawPicture(words));
  await rename(staged, join(cache, name));
}
