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

/** Draws the pictures that a release lacks, as the pages that want them become known. */
export class MissingPictures {
  readonly #client: string;
  readonly #folder: string;
  readonly #cache: FileCache;
  readonly #seen = new Set<string>();
  #wanted = new Map<string, PictureWords>();
  /** Contents by file below `client`. */
  readonly #drawn = new Map<string, Buffer>();
  #drawing: Promise<void> | undefined;

  constructor(client: string, folder: string) {
    this.#client = client;
    this.#folder = folder;
    this.#cache = cacheIn(folder);
  }

  see(page: PageData): void {
    const words = pictureWords(page);
    const path = picturePath(words);
    if (this.#seen.has(path) || existsSync(join(this.#client, path))) return;
    this.#seen.add(path);
    this.#wanted.set(basename(path), words);
    this.#drawing ??= this.#draw();
    // Whoever asks for the pictures hears of it.
    this.#drawing.catch(() => undefined);
  }

  /** Those of all pages that were seen, by file below `client`. */
  async all(): Promise<ReadonlyMap<string, Buffer>> {
    await this.#drawing;
    return this.#drawn;
  }

  async #draw(): Promise<void> {
    while (this.#wanted.size > 0) {
      const wanted = this.#wanted;
      this.#wanted = new Map();
      await draw(this.#cache, this.#folder, wanted);
      for (const [name, words] of wanted)
        this.#drawn.set(picturePath(words).slice(1), await readFile(this.#cache.path(name)));
    }
    this.#drawing = undefined;
  }
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
