import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pullSnapshot, type Snapshot } from '@themenportal/shared/client';
import { dev } from 'astro';
import sirv from 'sirv';
import type { Settings } from '../settings.ts';
import { downloadMedia } from './media.ts';
import { inRelease, releasePaths } from './paths.ts';
import { siteRoot } from './site-root.ts';

/** The site in Astro's development server, from the content of a running CMS. */
export class DevSite {
  readonly #settings: Settings;
  readonly #folder: string;
  #content: Snapshot | undefined;
  #server: Awaited<ReturnType<typeof dev>> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#folder = join(releasePaths(settings.dataDir).root, 'dev');
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
    const { snapshot } = await downloadMedia(content, { cmsUrl, folder: inRelease.media(this.#folder) });
    const recorded = { ...snapshot, pulledAt: new Date().toISOString() };
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
        ],
      },
    });
  }
}
