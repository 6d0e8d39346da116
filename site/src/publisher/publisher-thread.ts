import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ResourceLimits, SHARE_ENV, Worker } from 'node:worker_threads';
import { explain } from '../explain.ts';
import { modest } from '../thread-memory.ts';

/** A thread that died is replaced after this, so that one that dies at once does not fill the log. */
const RESTART_MS = 5000;

/** A CMS that does not answer must not keep the server from ending. */
const PATIENCE_MS = 5000;

/** Several times what a city of 20,000 topics takes. A thread that wants more ends; without a limit it would take the server with it. */
const MOST_MEGABYTES = 512;

export type PublisherMessage = 'wake' | 'stop';

/** Publishes in a thread of its own: rendering pages never makes a reader wait. */
export class PublisherThread {
  #worker: Worker | undefined;
  #restart: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #program: URL;
  readonly #resourceLimits: ResourceLimits;

  constructor({ program = new URL('worker.ts', import.meta.url), megabytes = MOST_MEGABYTES } = {}) {
    this.#program = program;
    this.#resourceLimits = modest(megabytes);
  }

  start(): void {
    // The settings come from the environment; shared, since the fonts of pictures are named there, for a library in C.
    const worker = new Worker(this.#program, { env: SHARE_ENV, resourceLimits: this.#resourceLimits });
    this.#worker = worker;
    worker.on('error', (error) =>
      process.stderr.write(`✗ The publisher failed and is started again. ${explain(error)}\n`),
    );
    worker.on('exit', () => {
      this.#worker = undefined;
      if (this.#stopped) return;
      this.#restart = setTimeout(() => this.start(), RESTART_MS);
      this.#restart.unref();
    });
  }

  /** There may be something to publish. */
  wake(): void {
    this.#worker?.postMessage('wake' satisfies PublisherMessage);
  }

  /** Ends after the publish that is under way, or soon without: the next start ends what was interrupted. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#restart);
    const worker = this.#worker;
    if (!worker) return;
    const ended = once(worker, 'exit');
    worker.postMessage('stop' satisfies PublisherMessage);
    await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
    await worker.terminate();
  }
}
