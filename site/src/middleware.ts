import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineMiddleware } from 'astro:middleware';
import { devLocals } from './on-demand/dev-locals.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** 5 is as fast as gzip; the files of a release are compressed harder, once. */
const BROTLI_QUALITY = 5;

/** What is rendered on demand travels compressed, as the files do. The proxy before the server needs not to know. */
export const onRequest = defineMiddleware(async ({ isPrerendered, locals, request }, next) => {
  if (import.meta.env.DEV) Object.assign(locals, await devLocals());
  const response = await next();
  if (isPrerendered || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-type', 'text/html;charset=utf-8');
  headers.append('vary', 'Accept-Encoding');
  const { status } = response;
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) {
    headers.set('content-encoding', 'br');
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    return new Response(new Uint8Array(await toBrotli(body, { params })), { status, headers });
  }
  if (/\bgzip\b/.test(accepted)) {
    headers.set('content-encoding', 'gzip');
    return new Response(new Uint8Array(await toGzip(body)), { status, headers });
  }
  return new Response(body, { status, headers });
});
