import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { inRelease } from '../release/paths.ts';
import { siteRoot } from '../site-root.ts';

// A release lies outside the checkout, where no package can be found from.
const selfContained = { resolve: { noExternal: true } } as const;

/** Renders all pages of a release from its snapshot, with the media beside them. */
export async function renderPages(release: string, settings: { siteUrl: string }): Promise<void> {
  // The routes read it: Astro has no way to hand a value to them.
  process.env['CONTENT_SNAPSHOT'] = inRelease.snapshot(release);
  await build({
    root: siteRoot,
    site: settings.siteUrl,
    outDir: `${release}/`,
    vite: {
      // Astro would empty the release's folder, snapshot and media included.
      build: { emptyOutDir: false },
      environments: { prerender: selfContained, ssr: selfContained },
    },
    logLevel: 'error',
  });
  await rename(inRelease.media(release), join(inRelease.client(release), 'media'));
}
