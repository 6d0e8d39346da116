import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Media } from '@themenportal/shared/content';
import { suggestSlug } from '@themenportal/shared/slug';
import { SiteError } from '../errors.ts';
import { isRaster, pictureSize } from '../pictures/index.ts';

const DEFAULT_PAUSES_MS = [500, 2000];
const TIMEOUT_MS = 60_000;
const AT_ONCE = 4;
/** The library gives sizes in kilobytes with two decimals. */
const SIZE_TOLERANCE_KB = 0.011;

interface MediaOptions {
  cmsUrl: string;
  folder: string;
  /** Before the second, third … attempt at one file. */
  pauses?: readonly number[];
}

/** Files as the site serves them, by the address that they have in the CMS. */
export type StoredMedia = ReadonlyMap<string, Media>;

/** Downloads files into `folder`, each once, so that no page asks the CMS for anything. */
export async function downloadMedia(files: Iterable<Media>, options: MediaOptions): Promise<StoredMedia> {
  const distinct = new Map<string, Media>();
  for (const file of files) distinct.set(file.url, file);
  await mkdir(options.folder, { recursive: true });
  const stored = new Map<string, Media>();
  const pending = [...distinct.values()];
  const work = async () => {
    for (let file = pending.shift(); file; file = pending.shift()) stored.set(file.url, await store(file, options));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return stored;
}

/** The content is part of the name: a file that is replaced gets another address, and caches cannot be stale. */
async function store(file: Media, options: MediaOptions): Promise<Media> {
  const content = await fetchWithRetries(file, options);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(file.name).toLowerCase();
  const name = `${suggestSlug(file.name.slice(0, -extension.length || undefined)) || 'datei'}-${hash}${extension}`;
  await writeFile(join(options.folder, name), content);
  return { ...file, ...(await sizeOf(file, content)), url: `/media/${name}` };
}

/** The media library does not know how a camera was held, nor the size of every drawing. */
async function sizeOf(file: Media, content: Buffer): Promise<Partial<Media>> {
  const isUnknown = file.mime.startsWith('image/') && (file.width === undefined || file.height === undefined);
  return isRaster(file) || isUnknown ? pictureSize(file, content) : {};
}

async function fetchWithRetries(file: Media, { cmsUrl, pauses = DEFAULT_PAUSES_MS }: MediaOptions): Promise<Buffer> {
  const url = new URL(file.url, cmsUrl).href;
  let reason = '';
  for (const pause of [0, ...pauses]) {
    await sleep(pause);
    const result = await attempt(url, file);
    if (Buffer.isBuffer(result)) return result;
    reason = result;
  }
  throw new SiteError(
    `The file "${file.name}" could not be downloaded from ${url}: ${reason}. ` +
      'Check that it is in the media library and that the CMS is reachable, and build again.',
  );
}

/** The content, or why there is none. */
async function attempt(url: string, file: Media): Promise<Buffer | string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return `the CMS answered with status ${response.status}`;
    const content = Buffer.from(await response.arrayBuffer());
    const size = content.length / 1000;
    if (Math.abs(size - file.size) > SIZE_TOLERANCE_KB)
      return `${size} kB came, but the media library says ${file.size} kB`;
    return content;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `no answer within ${TIMEOUT_MS / 1000} s`
      : String(error);
  }
}
