import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { fileHeaders } from './headers.ts';

/** Sends what never changes under its name; calls `next` where there is nothing. */
export type SendAsset = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export function assetsIn(client: string): SendAsset {
  return sirv(client, {
    // Publishing brings new pictures, and takes old ones away.
    dev: true,
    // A file is found by its whole name only.
    extensions: [],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(fileHeaders(path)))
        if (value !== undefined) response.setHeader(name, value);
    },
  });
}
