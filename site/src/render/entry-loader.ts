import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { codeOf } from '../release/same-code.ts';
import { renderersBeside } from '../release/paths.ts';
import { keepCopy } from './keep-copy.ts';

/** What `@astrojs/node` exports in its middleware mode. A route gets as much of the locals as it asks for. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: Partial<App.Locals>,
) => Promise<void>;

const EntrySchema = z.object({ handler: z.custom<Handler>((value) => typeof value === 'function') });

interface Loaded {
  code: string;
  handler: Handler;
}

/**
 * Astro's renderer, as a release brings it. Node never forgets a module, so one that does the same is not loaded again:
 * publishing content all year long must not fill the memory.
 */
export class EntryLoader {
  #server: string | undefined;
  #loading: Promise<Loaded> | undefined;

  /** `server` is the folder of that name in a release. */
  async handlerFor(server: string): Promise<Handler> {
    if (server !== this.#server || !this.#loading) {
      this.#server = server;
      this.#loading = load(server, this.#loading);
    }
    try {
      return (await this.#loading).handler;
    } catch (error) {
      // The next request tries again.
      if (server === this.#server) this.#server = undefined;
      throw error;
    }
  }
}

async function load(server: string, before: Promise<Loaded> | undefined): Promise<Loaded> {
  const [code, previous] = await Promise.all([codeOf(server), before?.catch(() => undefined)]);
  if (previous?.code === code) return previous;
  const copy = await keepCopy(server, join(renderersBeside(dirname(server)), code));
  const entry: unknown = await import(pathToFileURL(join(copy, 'entry.mjs')).href);
  return { code, handler: EntrySchema.parse(entry).handler };
}
