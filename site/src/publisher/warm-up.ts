import type { Output } from '../content/outputs/output.ts';
import type { PageData } from '../content/page-data.ts';
import type { ReleaseRenderer } from '../render/release-renderer.ts';

/** From then on, code that renders hardly gets quicker. */
const ENOUGH_PAGES = 1000;

/** So many that all threads get some. */
const PAGES_AT_ONCE = 16;

/**
 * Renders pages as they are, in vain, while nothing is being published: code that has rendered hundreds takes a third of
 * the time, and the first editors should not be the ones to wait for that.
 */
export class WarmUp {
  readonly #renderer: Pick<ReleaseRenderer, 'render'>;
  readonly #outputs: Iterator<Output>;
  #left = ENOUGH_PAGES;
  #isPaused = true;
  #isRunning = false;

  constructor(renderer: Pick<ReleaseRenderer, 'render'>, outputs: Iterable<Output>) {
    this.#renderer = renderer;
    this.#outputs = outputs[Symbol.iterator]();
  }

  resume(): void {
    this.#isPaused = false;
    if (!this.#isRunning) void this.#run();
  }

  /** Ends with the pages that are being rendered. */
  pause(): void {
    this.#isPaused = true;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    try {
      while (!this.#isPaused) {
        const pages = this.#next();
        if (pages.length === 0) return;
        await this.#renderer.render(pages, () => undefined);
      }
    } catch {
      // Whoever publishes such a page hears of it.
      this.#left = 0;
    } finally {
      this.#isRunning = false;
    }
  }

  #next(): { page: PageData }[] {
    const pages: { page: PageData }[] = [];
    while (pages.length < Math.min(PAGES_AT_ONCE, this.#left)) {
      const next = this.#outputs.next();
      if (next.done) this.#left = pages.length;
      else if (next.value.kind === 'page') pages.push({ page: next.value.data() });
    }
    this.#left -= pages.length;
    return pages;
  }
}
