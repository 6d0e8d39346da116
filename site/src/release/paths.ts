import { join } from 'node:path';

/** Where releases live. The one module that knows the layout of `DATA_DIR/site`. */
export function releasePaths(dataDir: string) {
  const root = join(dataDir, 'site');
  const releases = join(root, 'releases');
  return {
    root,
    releases,
    current: join(root, 'current'),
    lock: join(root, 'build.lock'),
    /** Held for one publish, or for the moment in which another release becomes the served one. */
    publishLock: join(root, 'publish.lock'),
    /** Is there while nothing may be published, after a rollback. */
    hold: join(root, 'hold.json'),
    /** Held by the one publisher, as long as it runs. */
    publisherLock: join(root, 'publisher.lock'),
    renderers: join(root, 'renderers'),
    /** Pictures in the sizes that pages show them in, and those for sharing. Both outlive the releases. */
    pictures: join(root, 'pictures'),
    sharePictures: join(root, 'share-pictures'),
    release: (id: string) => join(releases, id),
    /** A build in progress; whatever carries this name was never served. */
    partial: (id: string) => join(releases, `${id}.partial`),
  };
}

/** The folder of `renderers` in the site that a release belongs to. */
export const renderersBeside = (release: string) => join(release, '..', '..', 'renderers');

export type ReleasePaths = ReturnType<typeof releasePaths>;

/** Inside one release. `client` is complete on its own: any static host can serve it. */
export const inRelease = {
  client: (release: string) => join(release, 'client'),
  /** Astro's renderer for the routes that are rendered on demand, and what it renders around and in them. */
  server: (release: string) => join(release, 'server'),
  /** What belongs to the files: entries, search documents, offices, frames, redirects, history. */
  database: (release: string) => join(release, 'release.db'),
  /** What each of the last publishes changed and replaced. */
  journal: (release: string) => join(release, 'journal'),
  media: (release: string) => join(release, 'media'),
  /** What the build was made from; a publish does not change it. */
  snapshot: (release: string) => join(release, 'snapshot.json'),
  manifest: (release: string) => join(release, 'release.json'),
};
