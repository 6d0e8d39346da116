import { availableParallelism } from 'node:os';
import { setImmediate as breathe } from 'node:timers/promises';
import type { PageData } from '../content/page-data.ts';
import { PageQueue } from './page-queue.ts';
import { PageRenderer } from './page-renderer.ts';
import { RenderHelper } from './render-helper.ts';
import { type Rendering, renderAndRead } from './rendering.ts';

/** So many pages wait in a thread before all are known: what it renders while an editor's change is worked out. */
const MOST_AHEAD = 12;

const NO_ANSWER: Rendering = { failure: 'The renderer gave no answer.' };

/** Renders the pages of one release on all cores. To be closed. */
export class ReleaseRenderer {
  readonly #server: string;
  readonly #renderer: PageRenderer;
  /** Called at once, and kept: an editor would wait for them to start. */
  readonly #helpers: RenderHelper[] = [];
  readonly #begun = new WeakMap<PageData, Promise<Rendering>>();

  private constructor(server: string, renderer: PageRenderer) {
    this.#server = server;
    this.#renderer = renderer;
    this.#callHelpers();
  }

  /** `server` is the folder of that name in the release. */
  static async open(server: string): Promise<ReleaseRenderer> {
    return new ReleaseRenderer(server, await PageRenderer.open(server));
  }

  /** Another thread may render the page already, before it is known what else there is to render. Perhaps it is never asked for. */
  begin(page: PageData): void {
    const [helper] = this.#helpers.filter(({ isReady }) => isReady).sort((a, b) => a.waiting - b.waiting);
    if (!helper || helper.waiting >= MOST_AHEAD) return;
    const rendering = helper.render([page]).then(([only]) => only ?? NO_ANSWER);
    rendering.catch(() => undefined);
    this.#begun.set(page, rendering);
  }

  /**
   * Takes the next item when a thread is free for it. `onRendered` gets each page as soon as it is rendered, in no order that
   * means anything; what it throws ends the rendering.
   */
  async render<T extends { readonly page: PageData }>(
    items: Iterable<T>,
    onRendered: (item: T, rendering: Rendering) => void,
  ): Promise<void> {
    const begun: Promise<void>[] = [];
    const queue = new PageQueue(this.#notBegun(items, onRendered, begun));
    const work = async (renderSome: (pages: readonly PageData[]) => Promise<Rendering[]>, first?: readonly T[]) => {
      for (let part = first ?? queue.takePart(); part.length > 0; part = queue.takePart()) {
        const renderings = await renderSome(part.map(({ page }) => page));
        for (const [at, item] of part.entries()) onRendered(item, renderings[at] ?? NO_ANSWER);
      }
    };
    try {
      const first = queue.takePart();
      // One of them may have ended.
      if (first.length > 0) this.#callHelpers();
      const here = work((some) => this.#renderHere(some), first);
      const helped = this.#helpers.map(async (helper) => {
        if (!(await isReadyBefore(here, helper))) return;
        // While one part is on its way back here, where others are being rendered, the thread has the next.
        await Promise.all([work((some) => helper.render(some)), work((some) => helper.render(some))]);
      });
      await Promise.all([here, ...helped]);
      await Promise.all(begun);
    } finally {
      queue.end();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#helpers.splice(0).map((helper) => helper.end()));
  }

  #callHelpers(): void {
    const alive = this.#helpers.filter((helper) => !helper.hasEnded);
    while (alive.length < availableParallelism() - 1) alive.push(new RenderHelper(this.#server));
    this.#helpers.splice(0, Infinity, ...alive);
  }

  /** The others are noted in `begun`, to be waited for. */
  *#notBegun<T extends { readonly page: PageData }>(
    items: Iterable<T>,
    onRendered: (item: T, rendering: Rendering) => void,
    begun: Promise<void>[],
  ): Generator<T> {
    for (const item of items) {
      const rendering = this.#begun.get(item.page);
      if (!rendering) {
        yield item;
        continue;
      }
      const taken = rendering.then((done) => onRendered(item, done));
      taken.catch(() => undefined);
      begun.push(taken);
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

/** Starting takes longer than rendering some pages: nobody waits for it. One that ends at its start is done without. */
async function isReadyBefore(work: Promise<void>, helper: RenderHelper): Promise<boolean> {
  const started = helper.ready.then(
    () => true,
    () => false,
  );
  return helper.isReady || Promise.race([work.then(() => false), started]);
}
