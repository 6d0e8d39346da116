import type { PageData } from '../content/page-data.ts';
import { SiteError } from '../errors.ts';
import { PAGE_ROUTE } from '../on-demand/routes.ts';
import { CapturedResponse } from './captured-response.ts';
import { type Handler, EntryLoader } from './entry-loader.ts';

/** Renders pages with the code that a release was built with: byte by byte what Astro wrote when it built them. */
export class PageRenderer {
  readonly #handler: Handler;

  private constructor(handler: Handler) {
    this.#handler = handler;
  }

  /** `server` is the folder of that name in a release. */
  static async open(server: string): Promise<PageRenderer> {
    return new PageRenderer(await new EntryLoader().handlerFor(server));
  }

  /** The whole document. Throws a `SiteError` with the path when the page cannot be rendered. */
  async render(page: PageData): Promise<string> {
    const response = new CapturedResponse(PAGE_ROUTE.path);
    let known = true;
    let html: string | undefined;
    const deliver = (page: string) => void (html = page);
    await this.#handler(response.req, response, () => (known = false), { page: { data: page, deliver } });
    if (html !== undefined) return html;
    if (!known) {
      throw new SiteError(
        `The code of the release has no route ${PAGE_ROUTE.path} to render pages with: another version of the site ` +
          'built it. Build the site again.',
      );
    }
    throw new SiteError(`The page ${page.path} cannot be rendered: ${response.text || response.statusCode}`);
  }
}
