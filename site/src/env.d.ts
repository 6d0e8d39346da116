/// <reference types="astro/client" />
import type { OnDemandFrames } from './content/on-demand/frames.ts';
import type { SearchOptions, SearchResult } from './search/index.ts';

declare global {
  namespace App {
    /** What the server gives to the routes that it renders on demand. Pages that are files have none of it. */
    interface Locals {
      frames: OnDemandFrames;
      search: (query: string, options: SearchOptions) => Promise<SearchResult>;
    }
  }
}
