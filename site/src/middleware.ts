import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareNext } from 'astro';
import { defineMiddleware } from 'astro:middleware';
import { devLocals } from './on-demand/dev-locals.ts';
import { withCodesInOrder } from './i18n/codes-in-order.ts';
import css from './styles/index.scss?inline';
import { withOwnStyles } from './styles/page-styles.ts';
import { SiteStyles } from './styles/site-styles.ts';

const siteStyles = new SiteStyles(css);
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** 5 is as fast as gzip; the files of a release are compressed harder, once. */
const BROTLI_QUALITY = 5;

/**
 * Gives every page the styles that it uses and no other, and a policy that allows just these; keeps codes in order. What is
 * rendered on demand also travels compressed, as the files do: the proxy before the server needs not to know which is which.
 */
export const onRequest = defineMiddleware(async ({ isPrerendered, locals, request }, next) => {
  if (import.meta.env.DEV) Object.assign(locals, await devLocals());
  if (locals.page) return deliverPage(locals.page.deliver, next);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = finished(await response.text());
  const { status } = response;
  const headers = new Headers(response.headers);
  // That of the page before it got its styles and was compressed.
  headers.delete('content-length');
  if (isPrerendered || import.meta.env.DEV) return new Response(page, { status, headers });
  headers.set('content-type', 'text/html;charset=utf-8');
  headers.append('vary', 'Accept-Encoding');
  const { body, encoding } = await compressed(page, request.headers.get('accept-encoding') ?? '');
  if (encoding) headers.set('content-encoding', encoding);
  return new Response(new Uint8Array(body), { status, headers });
});

/** A page that becomes a file, as in a build. One that fails says why: whoever asked for it has to tell an editor. */
async function deliverPage(deliver: (html: string) => void, next: MiddlewareNext): Promise<Response> {
  try {
    const response = await next();
    deliver(finished(await response.text()));
    return new Response();
  } catch (error) {
    // Astro would put an error page in place of a response with 500.
    return new Response(error instanceof Error ? error.message : String(error), { status: 422 });
  }
}

function finished(html: string): string {
  // What the development server puts into a page has styles of its own.
  return withCodesInOrder(withOwnStyles(html, siteStyles, { isPoliced: !import.meta.env.DEV }));
}

async function compressed(page: string, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
  const body = Buffer.from(page);
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return { body: await toBrotli(body, { params }), encoding: 'br' };
  }
  if (/\bgzip\b/.test(accepted)) return { body: await toGzip(body), encoding: 'gzip' };
  return { body };
}
