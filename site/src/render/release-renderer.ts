import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { PageData } from '../content/page-data.ts';
import { PageRenderer } from './page-renderer.ts';
import { RenderHelper } from './render-helper.ts';
import { type Rendering, renderAndRead } from './rendering.ts';

/** Below this a thread takes longer to start than it saves. */
const MANY_PAGES = 300;
/** Few enough that all threads end at about the same time. */
const PAGES_AT_ONCE = 25;

/** Renders the pages of one release: a few in this thread, many on all cores. */
export class ReleaseRenderer {
  readonly #server: string;
  readonly #renderer: PageRenderer;

  private constructor(server: string, renderer: PageRenderer) {
    this.#server = server;
    this.#renderer = renderer;
  }

  /** `server` is the folder of that name in the release. */
  static async open(server: string): Promise<ReleaseRenderer> {
    return new ReleaseRenderer(server, await PageRenderer.open(server));
  }

  /** In the order of the pages. */
  async render(pages: readonly PageData[]): Promise<Rendering[]> {
    const renderings: Rendering[] = [];
    const starts = Array.from({ length: Math.ceil(pages.length / PAGES_AT_ONCE) }, (_, at) => at * PAGES_AT_ONCE);
    const work = async (renderSome: (some: readonly PageData[]) => Promise<Rendering[]>) => {
      for (let from = starts.shift(); from !== undefined; from = starts.shift()) {
        const rendered = await renderSome(pages.slice(from, from + PAGES_AT_ONCE));
        for (const [offset, rendering] of rendered.entries()) renderings[from + offset] = rendering;
      }
    };
    const helpers = Array.from({ length: pages.length < MANY_PAGES ? 0 : availableParallelism() - 1 }, () => {
      return new RenderHelper(this.#server);
    });
    try {
      await Promise.all([
        work((some) => this.#renderHere(some)),
        ...helpers.map((helper) => work((some) => helper.render(some))),
      ]);
      return renderings;
    } finally {
      await Promise.all(helpers.map((helper) => helper.end()));
    }
  }

  async #renderHere(pages: readonly PageData[]): Promise<Rendering[]> {
    const renderings: Rendering[] = [];
    for (const page of pages) renderings.push(await renderAndRead(this.#renderer, page));
    // What the other threads have done is waiting to be taken.
    await breathe();
    return renderings;
  }
}
