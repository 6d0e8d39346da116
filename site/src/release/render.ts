import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { inRelease } from './paths.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Renders all pages of a release from its snapshot, with the media beside them. */
export async function renderPages(release: string, settings: { siteUrl: string }): Promise<void> {
  // The routes read it: Astro has no way to hand a value to them.
  process.env['CONTENT_SNAPSHOT'] = inRelease.snapshot(release);
  await build({
    root,
    site: settings.siteUrl,
    outDir: `${release}/`,
    // Astro would empty the release's folder, snapshot and media included.
    vite: { build: { emptyOutDir: false } },
    logLevel: 'error',
  });
  await rename(inRelease.media(release), join(inRelease.client(release), 'media'));
}
