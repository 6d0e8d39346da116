import type { PageData } from '../content/page-data.ts';
import type { EmittedPage } from '../release/emitted-page.ts';
import { type FileBytes, quickCopy } from '../release/store/index.ts';
import { skimPage } from '../release/skim-page.ts';
import type { PageRenderer } from './page-renderer.ts';

/** A page as it is written, and what was found in it; or why there is none. */
export type Rendering = { readonly bytes: FileBytes; readonly parsed: EmittedPage } | { readonly failure: string };

export async function renderAndRead(renderer: PageRenderer, page: PageData): Promise<Rendering> {
  try {
    const html = await renderer.render(page);
    const content = Buffer.from(html);
    return { bytes: { content, quickCopy: quickCopy('index.html', content) }, parsed: skimPage(html) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
