interface Window {
  startedAt: number;
  count: number;
}

interface Options {
  limit: number;
  windowMs: number;
  /** Callers remembered at once; the oldest are forgotten first. */
  maxCallers?: number;
}

/** Counts in memory, so a restart forgives. */
export class RateLimit {
  readonly #windows = new Map<string, Window>();
  readonly #options: Required<Options>;

  constructor(options: Options) {
    this.#options = { maxCallers: 50_000, ...options };
  }

  /** Seconds to wait, or undefined when it may be done now. */
  take(caller: string, now: number): number | undefined {
    const { limit, windowMs, maxCallers } = this.#options;
    const open = this.#windows.get(caller);
    if (!open || now - open.startedAt >= windowMs) {
      this.#windows.delete(caller);
      this.#windows.set(caller, { startedAt: now, count: 1 });
      const [oldest] = this.#windows.keys();
      if (this.#windows.size > maxCallers && oldest !== undefined) this.#windows.delete(oldest);
      return undefined;
    }
    open.count++;
    return open.count <= limit ? undefined : Math.ceil((open.startedAt + windowMs - now) / 1000);
  }
}
