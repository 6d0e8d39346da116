import type { PageData } from '../content/page-data.ts';
import type { ReleaseRenderer } from '../render/release-renderer.ts';

/** From then on, code that renders hardly gets quicker. */
const ENOUGH_PAGES = 1000;

/** So many that all threads get some. */
const PAGES_AT_ONCE = 16;

/**
 * Rehearses publishing, while nothing is being published: code that has published dozens of times takes a part of the time,
 * and the first editors should not be the ones to wait for that. Pages are rendered in vain.
 */
export class WarmUp {
  readonly #renderer: Pick<ReleaseRenderer, 'render'>;
  readonly #rehearsals: Iterator<readonly PageData[]>;
  #pending: readonly PageData[] = [];
  #left = ENOUGH_PAGES;
  #isPaused = true;
  #isRunning = false;

  /** Each rehearsal gives the pages to render, when it is its turn. */
  constructor(renderer: Pick<ReleaseRenderer, 'render'>, rehearsals: Iterable<readonly PageData[]>) {
    this.#renderer = renderer;
    this.#rehearsals = rehearsals[Symbol.iterator]();
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
      while (!this.#isPaused && this.#left > 0) {
        const pages = this.#next();
        await this.#renderer.render(
          pages.map((page) => ({ page })),
          () => undefined,
        );
      }
    } catch {
      // Whoever publishes such a page hears of it.
      this.#left = 0;
    } finally {
      this.#isRunning = false;
    }
  }

  #next(): readonly PageData[] {
    if (this.#pending.length === 0) {
      const next = this.#rehearsals.next();
      if (next.done) this.#left = 0;
      else this.#pending = next.value;
    }
    const count = Math.min(PAGES_AT_ONCE, this.#left);
    const pages = this.#pending.slice(0, count);
    this.#pending = this.#pending.slice(count);
    this.#left -= pages.length;
    return pages;
  }
}
