import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pullSnapshot, type Snapshot } from '@themenportal/shared/client';
import type { RecordedSnapshot } from '../content/snapshot.ts';
import { readSnapshot } from '../content/snapshot.ts';
import { mediaIn, withStoredMedia } from '../release/media-references.ts';
import { downloadMedia } from '../release/media.ts';
import { inRelease } from '../release/paths.ts';
import type { DerivedChange, PublishFailure } from '../release/store/index.ts';
import { mediaRecord } from '../release/stored-media.ts';
import type { Settings } from '../settings.ts';
import { type HeldBack, withoutHeld, withShown } from './held-back.ts';
import type { Progress } from './progress.ts';

interface Acquired {
  readonly snapshot: RecordedSnapshot;
  /** What the site serves for the files of the media library; nothing is known of them in a recorded snapshot. */
  readonly media: readonly DerivedChange[];
  /** What the CMS has and the snapshot lacks, since it cannot be published. */
  readonly failures: readonly PublishFailure[];
}

/** Gives what is to stay as it is served of what was pulled. */
type HoldBack = (pulled: Snapshot) => HeldBack;

/** Lays the content of a release into its folder: pulled from the CMS, or taken from a recorded snapshot. */
export async function acquireContent(
  settings: Settings,
  release: string,
  progress: Progress,
  holdBack: HoldBack,
): Promise<Acquired> {
  const { contentSnapshot } = settings;
  const acquired =
    contentSnapshot === undefined
      ? await pull(settings, release, progress, holdBack)
      : await progress.step(`Snapshot ${contentSnapshot}`, () => copyRecorded(contentSnapshot, release));
  await writeFile(inRelease.snapshot(release), JSON.stringify(acquired.snapshot));
  return acquired;
}

async function pull(
  { cmsUrl, cmsTimeoutMs }: Settings,
  release: string,
  progress: Progress,
  holdBack: HoldBack,
): Promise<Acquired> {
  const pulledAt = new Date().toISOString();
  const pulled = await progress.step(
    `Content from ${cmsUrl}`,
    () =>
      pullSnapshot({
        url: `${cmsUrl}/graphql`,
        timeout: cmsTimeoutMs,
        onRetry: (error, delay) => progress.note(`${error.message} Trying again in ${delay / 1000} s.`),
      }),
    ({ entries }) => `${Object.values(entries).flat().length} entries`,
  );
  const heldBack = holdBack(pulled);
  const content = withoutHeld(pulled, heldBack);
  for (const { failure } of heldBack.held)
    progress.note(`${failure.type} "${failure.documentId}" (${failure.locale}) stays as it is: it cannot be published`);
  const files = [...mediaIn(content.entries)];
  const stored = await progress.step(
    'Media',
    () => downloadMedia(files, { cmsUrl, folder: inRelease.media(release) }),
    ({ size }) => `${size} files`,
  );
  const media = files.flatMap((file) => mediaRecord(file, stored.get(file.url) ?? file));
  const snapshot = await withShown(withStoredMedia(content, stored), heldBack, inRelease.media(release));
  return { snapshot: { ...snapshot, pulledAt }, media, failures: heldBack.held.map(({ failure }) => failure) };
}

async function copyRecorded(file: string, release: string): Promise<Acquired> {
  const snapshot = await readSnapshot(file);
  const media = join(dirname(file), 'media');
  await mkdir(inRelease.media(release));
  if ((await stat(media).catch(() => undefined))?.isDirectory())
    await cp(media, inRelease.media(release), { recursive: true });
  return { snapshot, media: [], failures: [] };
}
