import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EntryChange, toEntryChange } from '@themenportal/shared/changes';
import type { FileCache } from '../file-cache.ts';
import { picturesOf, writePictures } from '../pictures/index.ts';
import { downloadMedia } from '../release/media.ts';
import { mediaIn, withMedia as replaceMedia } from '../release/media-references.ts';
import { PublishFault } from './publish-fault.ts';

interface MediaOptions {
  readonly cmsUrl: string;
  /** The folder that is served. */
  readonly client: string;
  readonly pictures: FileCache;
}

/** A change whose entry names its files as the site serves them, and the files that the site does not have yet. */
export interface WithMedia {
  readonly change: EntryChange;
  /** By file below `client`. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Fetches what the entry of a change shows, so that no page asks the CMS for anything. */
export async function withMedia(change: EntryChange, options: MediaOptions): Promise<WithMedia> {
  const media = [...mediaIn(change.entry)];
  if (media.length === 0) return { change, files: new Map() };
  const folder = await mkdtemp(join(tmpdir(), 'media-'));
  try {
    const stored = await downloadMedia(media, { cmsUrl: options.cmsUrl, folder, pauses: [] });
    await writePictures(picturesOf(stored.values()), folder, options.pictures);
    const entry = replaceMedia(change.entry, (file) => stored.get(file.url) ?? file);
    return { change: toEntryChange({ ...change, entry }), files: await newFiles(folder, options.client) };
  } catch (error) {
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

async function newFiles(folder: string, client: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of await readdir(folder)) {
    if (!existsSync(join(client, 'media', name))) files.set(`media/${name}`, await readFile(join(folder, name)));
  }
  return files;
}
