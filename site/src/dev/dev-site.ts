import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pullSnapshot, type Snapshot } from '@themenportal/shared/client';
import { dev } from 'astro';
import sirv from 'sirv';
import type { FileCache } from '../file-cache.ts';
import { pictureCache, picturesOf, writePictures } from '../pictures/index.ts';
import { mediaIn, withStoredMedia } from '../release/media-references.ts';
import { downloadMedia } from '../release/media.ts';
import { inRelease, releasePaths } from '../release/paths.ts';
import type { Settings } from '../settings.ts';
import { siteRoot } from '../site-root.ts';

/** The site in Astro's development server, from the content of a running CMS. */
export class DevSite {
  readonly #settings: Settings;
  readonly #folder: string;
  readonly #pictures: FileCache;
  #content: Snapshot | undefined;
  #server: Awaited<ReturnType<typeof dev>> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    const { root, pictures } = releasePaths(settings.dataDir);
    this.#folder = join(root, 'dev');
    this.#pictures = pictureCache(pictures);
  }

  async start(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    await this.update();
  }

  /** Whether there was something new. The browser reloads when the server is back. */
  async update(): Promise<boolean> {
    const { cmsUrl, cmsTimeoutMs } = this.#settings;
    const content = await pullSnapshot({ url: `${cmsUrl}/graphql`, timeout: cmsTimeoutMs });
    if (JSON.stringify(content) === JSON.stringify(this.#content)) return false;
    const folder = inRelease.media(this.#folder);
    const stored = await downloadMedia(mediaIn(content.entries), { cmsUrl, folder });
    await writePictures(picturesOf(stored.values()), folder, this.#pictures);
    const recorded = { ...withStoredMedia(content, stored), pulledAt: new Date().toISOString() };
    await writeFile(inRelease.snapshot(this.#folder), JSON.stringify(recorded));
    this.#content = content;
    await this.#server?.stop();
    this.#server = await this.#serve();
    return true;
  }

  #serve() {
    process.env['CONTENT_SNAPSHOT'] = inRelease.snapshot(this.#folder);
    const media = sirv(inRelease.media(this.#folder), { dev: true });
    return dev({
      root: siteRoot,
      server: { port: this.#settings.sitePort, host: '127.0.0.1' },
      logLevel: 'warn',
      vite: {
        server: { strictPort: true },
        plugins: [
          {
            name: 'media-of-the-content',
            configureServer: ({ middlewares }) => void middlewares.use('/media', media),
          },
          {
            // The server puts the styles into the pages: the browser knows of no file that it could load anew.
            name: 'reload-for-styles',
            hotUpdate({ file }) {
              if (file.endsWith('.scss')) this.environment.hot.send({ type: 'full-reload' });
            },
          },
        ],
      },
    });
  }
}
