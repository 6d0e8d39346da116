import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageData } from '../content/page-data.ts';
import { SiteError } from '../errors.ts';
import { modest } from '../thread-memory.ts';
import type { Rendering } from './rendering.ts';

/** Several times what it takes to render the heaviest page. */
const MOST_MEGABYTES = 128;

/** A thread that renders pages with the code of a release, a few at a time. */
export class RenderHelper {
  /** Rejects when the thread ends before. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #ended: Promise<never>;
  #state: 'starting' | 'ready' | 'ended' = 'starting';
  /** Who waits, in the order in which they asked: the thread answers in the same, and does not say whom. */
  readonly #waiting: ((renderings: Rendering[]) => void)[] = [];

  /** `server` is the folder of that name in the release. */
  constructor(server: string) {
    this.#worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: server,
      resourceLimits: modest(MOST_MEGABYTES),
    });
    this.#ended = once(this.#worker, 'exit')
      .catch((error: unknown) => ({ cause: error }))
      .then((reason) => {
        this.#state = 'ended';
        throw new SiteError('A thread that renders pages ended before it was done.', 'cause' in reason ? reason : {});
      });
    this.#worker.on('message', (renderings: Rendering[]) => this.#waiting.shift()?.(renderings));
    this.ready = this.#answer().then(() => void (this.#state = 'ready'));
    // Whoever waits for pages hears of it; at the end of all work it is expected.
    this.ready.catch(() => undefined);
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  get hasEnded(): boolean {
    return this.#state === 'ended';
  }

  /** How many answers it has to give. */
  get waiting(): number {
    return this.#waiting.length;
  }

  render(pages: readonly PageData[]): Promise<Rendering[]> {
    // What cannot be sent is not waited for either.
    this.#worker.postMessage(pages);
    return this.#answer();
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer(): Promise<Rendering[]> {
    const answered = new Promise<Rendering[]>((resolve) => void this.#waiting.push(resolve));
    return Promise.race([answered, this.#ended]);
  }
}
