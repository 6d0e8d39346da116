import type { PageData } from '../content/page-data.ts';
import type { EmittedPage } from '../release/emitted-page.ts';
import { skimPage } from '../release/skim-page.ts';
import type { PageRenderer } from './page-renderer.ts';

/** A page as it is written, and what a parser found in it; or why there is none. */
export type Rendering = { readonly html: string; readonly parsed: EmittedPage } | { readonly failure: string };

export async function renderAndRead(renderer: PageRenderer, page: PageData): Promise<Rendering> {
  try {
    const html = await renderer.render(page);
    return { html, parsed: skimPage(html) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
