import { explain } from '../explain.ts';
import type { ReleasePaths } from '../release/paths.ts';
import { polish } from '../release/store/index.ts';

/** Who publishes once often publishes again; the processor is theirs until then. */
const QUIET_MS = 2000;

/** Gives files that were published in a hurry their best compressed copies, while nothing is being published. */
export class Polisher {
  readonly #paths: ReleasePaths;
  readonly #log: (line: string) => void;
  #stop = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(paths: ReleasePaths, log: (line: string) => void) {
    this.#paths = paths;
    this.#log = log;
  }

  /** Begins after a while, unless it is paused before. */
  resume(release: string): void {
    const { signal } = (this.#stop = new AbortController());
    this.#timer = setTimeout(() => void this.#polish(release, signal), QUIET_MS);
    this.#timer.unref();
  }

  /** Ends with the file that is being done. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  async #polish(release: string, signal: AbortSignal): Promise<void> {
    try {
      await polish(this.#paths, release, signal);
    } catch (error) {
      // What is served is whole, only larger than it could be.
      this.#log(`✗ The compressed copies of ${release} were not improved: ${explain(error)}`);
    }
  }
}
