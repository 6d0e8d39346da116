import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { acceptedEncodings } from './accepted-encodings.ts';
import { fileHeaders } from './headers.ts';
import { asksForPart } from './range.ts';

/** Sends what never changes under its name; calls `next` where there is nothing. */
export type SendAsset = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export function assetsIn(client: string): SendAsset {
  const send = sirv(client, {
    // Publishing brings new pictures, and takes old ones away.
    dev: true,
    // A file is found by its whole name only.
    extensions: [],
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path, { size }) {
      for (const [name, value] of Object.entries(fileHeaders(path)))
        if (value !== undefined) response.setHeader(name, value);
      // To most ways of asking for a part sirv sends another one, or an error that caches may keep for a year. The whole
      // file is a right answer to all of them.
      if (!asksForPart(response.req, size)) delete response.req.headers.range;
    },
  });
  return (request, response, next) => {
    // sirv looks for the names only, refused ones included.
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']).join();
    send(request, response, next);
  };
}
