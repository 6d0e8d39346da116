/// <reference types="astro/client" />
import type { OnDemandFrames } from './content/on-demand/frames.ts';
import type { PageData } from './content/page-data.ts';
import type { OpenNowOffice } from './content/on-demand/open-now-offices.ts';
import type { FeedbackDesk } from './feedback/desk.ts';
import type { SearchOptions, SearchResult } from './search/index.ts';

declare global {
  namespace App {
    /** What the server gives to the routes that it renders on demand. Pages that are files have none of it. */
    interface Locals {
      frames: OnDemandFrames;
      /** Undefined while the site cannot deliver feedback. */
      feedback: Pick<FeedbackDesk, 'take'> | undefined;
      /** The title of a page of this site; undefined where there is none. */
      titleOf: (path: string) => Promise<string | undefined>;
      /** The office whose hours a path asks for; undefined where there is none. */
      openNow: (path: string) => OpenNowOffice | undefined;
      now: () => Date;
      /** The page to render as a file, and who gets it. Only the publisher sets it; then nothing else is there. */
      page?: { readonly data: PageData; readonly deliver: (html: string) => void };
      search: (query: string, options: SearchOptions) => Promise<SearchResult>;
    }
  }
}
