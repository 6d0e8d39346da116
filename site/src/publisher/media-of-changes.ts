import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EntryChange, toEntryChange } from '@themenportal/shared/changes';
import type { Media } from '@themenportal/shared/content';
import type { FileCache } from '../file-cache.ts';
import { picturesOf, writePictures } from '../pictures/index.ts';
import { downloadMedia, type StoredMedia } from '../release/media.ts';
import { mediaIn, withMedia as replaceMedia } from '../release/media-references.ts';
import type { DerivedChange, FileBytes } from '../release/store/index.ts';
import { mediaRecord } from '../release/stored-media.ts';
import { isMachineFailure } from './machine-failure.ts';
import { PublishFault } from '../publish-fault.ts';

interface MediaOptions {
  readonly cmsUrl: string;
  /** The folder that is served. */
  readonly client: string;
  readonly pictures: FileCache;
  /** What the site serves already for a file of the media library. */
  readonly served: (file: Media) => Media | undefined;
}

/** A change whose entry names its files as the site serves them, and the files that the site does not have yet. */
export interface WithMedia {
  readonly change: EntryChange;
  readonly fetched: Fetched;
}

/** What comes into a release beside what is made of the content. */
export interface Fetched {
  /** By file below `client`. */
  readonly files: ReadonlyMap<string, FileBytes>;
  readonly records: readonly DerivedChange[];
}

const NOTHING: Fetched = { files: new Map(), records: [] };

/** Fetches what the entry of a change shows and the site does not serve yet, so that no page asks the CMS for anything. */
export async function withMedia(change: EntryChange, options: MediaOptions): Promise<WithMedia> {
  const media = [...mediaIn(change.entry)];
  if (media.length === 0) return { change, fetched: NOTHING };
  const known = new Map(media.map((file) => [file.url, options.served(file)]));
  const missing = media.filter(({ url }) => known.get(url) === undefined);
  const { stored, fetched } =
    missing.length === 0 ? { stored: new Map<string, Media>(), fetched: NOTHING } : await fetchMedia(missing, options);
  const entry = replaceMedia(change.entry, (file) => known.get(file.url) ?? stored.get(file.url) ?? file);
  return { change: toEntryChange({ ...change, entry }), fetched };
}

async function fetchMedia(
  media: readonly Media[],
  { cmsUrl, client, pictures }: MediaOptions,
): Promise<{ stored: StoredMedia; fetched: Fetched }> {
  const folder = await mkdtemp(join(tmpdir(), 'media-'));
  try {
    const stored = await downloadMedia(media, { cmsUrl, folder, pauses: [] });
    await writePictures(picturesOf(stored.values()), folder, pictures);
    const records = media.flatMap((file) => mediaRecord(file, stored.get(file.url) ?? file));
    return { stored, fetched: { files: await newFiles(folder, client), records } };
  } catch (error) {
    if (isMachineFailure(error)) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new PublishFault(
      message,
      'Eine Datei des Eintrags ließ sich nicht aus der Medienverwaltung laden oder nicht lesen. Prüfen Sie seine Bilder ' +
        `und Dateien. Technische Angabe: ${message}`,
      { cause: error },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function newFiles(folder: string, client: string): Promise<Map<string, FileBytes>> {
  const files = new Map<string, FileBytes>();
  for (const name of await readdir(folder)) {
    if (existsSync(join(client, 'media', name))) continue;
    files.set(`media/${name}`, { content: await readFile(join(folder, name)) });
  }
  return files;
}
