import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseSnapshot, type Snapshot } from '@themenportal/shared/client';
import type { Media } from '@themenportal/shared/content';
import { suggestSlug } from '@themenportal/shared/slug';
import { SiteError } from '../errors.ts';
import { mediaIn, withMediaAddresses } from './media-references.ts';

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

/**
 * Downloads every file that the entries refer to into `folder` and gives them the addresses that the site serves
 * them at, so that no page asks the CMS for anything.
 */
export async function downloadMedia(
  snapshot: Snapshot,
  options: MediaOptions,
): Promise<{ snapshot: Snapshot; count: number }> {
  const files = new Map<string, Media>();
  for (const file of mediaIn(snapshot.entries)) files.set(file.url, file);
  await mkdir(options.folder, { recursive: true });
  const addresses = new Map<string, string>();
  const pending = [...files.values()];
  const work = async () => {
    for (let file = pending.shift(); file; file = pending.shift()) addresses.set(file.url, await store(file, options));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const entries = withMediaAddresses(snapshot.entries, ({ url }) => addresses.get(url) ?? url);
  return { snapshot: parseSnapshot({ ...snapshot, entries }), count: addresses.size };
}

/** The content is part of the name: a file that is replaced gets another address, and caches cannot be stale. */
async function store(file: Media, options: MediaOptions): Promise<string> {
  const content = await fetchWithRetries(file, options);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const extension = extname(file.name).toLowerCase();
  const name = `${suggestSlug(file.name.slice(0, -extension.length || undefined)) || 'datei'}-${hash}${extension}`;
  await writeFile(join(options.folder, name), content);
  return `/media/${name}`;
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
