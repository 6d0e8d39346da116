import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageData } from '../content/page-data.ts';
import { SiteError } from '../errors.ts';
import type { Rendering } from './rendering.ts';

/** A thread that renders pages with the code of a release, a few at a time. */
export class RenderHelper {
  readonly #worker: Worker;
  readonly #ended: Promise<never>;

  /** `server` is the folder of that name in the release. */
  constructor(server: string) {
    this.#worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: server });
    this.#ended = once(this.#worker, 'exit').then(() => {
      throw new SiteError('A thread that renders pages ended before it was done.');
    });
    // Whoever waits for pages hears of it; at the end of all work it is expected.
    this.#ended.catch(() => undefined);
  }

  async render(pages: readonly PageData[]): Promise<Rendering[]> {
    const rendered = new Promise<Rendering[]>((resolve) => {
      this.#worker.once('message', (renderings: Rendering[]) => resolve(renderings));
    });
    this.#worker.postMessage(pages);
    return Promise.race([rendered, this.#ended]);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
