import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseSnapshot, type Snapshot } from '@themenportal/shared/client';
import { checkEntry, CONTENT_TYPES, type ContentType, type EntryByType } from '@themenportal/shared/content';
import { entryKey } from '../content/library/entry-key.ts';
import { mediaIn } from '../release/media-references.ts';
import { inRelease } from '../release/paths.ts';
import {
  inSnapshotOrder,
  openRecords,
  type PublishFailure,
  readFailures,
  readManifest,
} from '../release/store/index.ts';

type Entry = EntryByType[ContentType];

/** What cannot be published: an entry that is on the site as it was before, or not at all. */
interface Held {
  readonly failure: PublishFailure;
  readonly shown: Entry | undefined;
}

/** What a build leaves as it is served, since one entry that cannot be published must not keep a new version from going live. */
export interface HeldBack {
  readonly held: readonly Held[];
  /** The folder of the served media. */
  readonly media: string;
}

/**
 * Of what was pulled. Not where the served release follows another log, nor an entry that does not fit the running code as it
 * is shown. With `allowShrink`, what was taken away goes.
 */
export function heldBackIn(
  served: string | undefined,
  pulled: Snapshot,
  { allowShrink }: { allowShrink: boolean },
): HeldBack {
  const database = served && inRelease.database(served);
  // A version of the site that built it may have known no such thing.
  if (!database || !existsSync(database) || readManifest(served).log !== pulled.log) return { held: [], media: '' };
  const media = join(inRelease.client(served), 'media');
  const records = openRecords(database);
  const there = new Set(CONTENT_TYPES.flatMap((type) => pulled.entries[type].map((one) => entryKey({ ...one, type }))));
  const held = readFailures(records).flatMap((failure): Held[] => {
    const record = records.get('entry', entryKey(failure));
    if (allowShrink && !there.has(entryKey(failure))) return [];
    if (record === undefined) return [{ failure, shown: undefined }];
    const check = checkEntry(failure.type, JSON.parse(record));
    return check.ok ? [{ failure, shown: check.entry }] : [];
  });
  records.close();
  return { held, media };
}

/** What is taken from the CMS. */
export function withoutHeld(snapshot: Snapshot, { held }: HeldBack): Snapshot {
  const keys = new Set(held.map(({ failure }) => entryKey(failure)));
  return withLists(snapshot, (type) => snapshot.entries[type].filter((one) => !keys.has(entryKey({ ...one, type }))));
}

/** With what is shown instead, and its files in `folder`. */
export async function withShown(snapshot: Snapshot, { held, media }: HeldBack, folder: string): Promise<Snapshot> {
  await mkdir(folder, { recursive: true });
  for (const { url } of mediaIn(held.map(({ shown }) => shown))) {
    const name = basename(url);
    await copyFile(join(media, name), join(folder, name));
  }
  return withLists(snapshot, (type) => {
    const shown = held.flatMap((one) => (one.failure.type === type && one.shown ? [one.shown] : []));
    return [...snapshot.entries[type], ...shown].sort(inSnapshotOrder);
  });
}

function withLists(snapshot: Snapshot, listOf: (type: ContentType) => readonly Entry[]): Snapshot {
  return parseSnapshot({ ...snapshot, entries: Object.fromEntries(CONTENT_TYPES.map((type) => [type, listOf(type)])) });
}
