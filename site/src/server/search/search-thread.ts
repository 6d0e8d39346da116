import { Worker } from 'node:worker_threads';
import { SiteError } from '../../errors.ts';
import type { SearchOptions, SearchResult } from '../../search/index.ts';
import { modest } from '../../thread-memory.ts';
import type { SearchAnswer, SearchRequest } from './messages.ts';

/** At 20 ms a query, who would be behind these gives up before the answer. */
const MOST_WAITING = 200;

/** Several times what the words of 20,000 pages take. */
const MOST_MEGABYTES = 512;

interface Waiting {
  resolve: (result: SearchResult | undefined) => void;
  reject: (error: Error) => void;
}

/**
 * Searches in a thread of its own: reading a release takes seconds when there are thousands of pages, and pages are
 * served meanwhile. Requests are answered in turn, so a search of a new release waits until that is open.
 */
export class SearchThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #count = 0;

  async search(file: string, query: string, options: SearchOptions): Promise<SearchResult> {
    const result = await this.#ask({ file, search: { query, options } });
    if (!result) throw new SiteError('The search thread answered without a result.');
    return result;
  }

  /** Opens a release ahead of its first search. */
  async open(file: string): Promise<void> {
    await this.#ask({ file });
  }

  #ask(request: Omit<SearchRequest, 'id'>): Promise<SearchResult | undefined> {
    if (this.#waiting.size >= MOST_WAITING) {
      return Promise.reject(new SiteError(`${MOST_WAITING} searches are waiting; another one was turned away.`));
    }
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#start().postMessage({ ...request, id } satisfies SearchRequest);
    });
  }

  /** A thread that died, of memory for example, is replaced at the next request. */
  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('worker.ts', import.meta.url), { resourceLimits: modest(MOST_MEGABYTES) });
    worker.on('message', (answer: SearchAnswer) => this.#settle(answer));
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker, new SiteError('The search thread ended.')));
    // Searches do not keep a server running that wants to stop.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #settle({ id, result, error }: SearchAnswer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new SiteError(`The search failed: ${error}`));
  }

  #lose(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new SiteError('The search failed.', { cause: error }));
    this.#waiting.clear();
  }
}
