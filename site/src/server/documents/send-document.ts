import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { fileHeaders, pageHeaders } from '../headers.ts';
import { contentType } from './content-type.ts';
import { openDocument } from './open-document.ts';
import { isFresh, validatorsOf } from './validators.ts';

/** Sends a file of the release that may change in place. False where there is none. */
export function sendDocument(
  client: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): boolean {
  const document = openDocument(client, name, request.headers['accept-encoding']);
  if (!document) return false;
  const { content, encoding, size, modified } = document;
  const type = contentType(name);
  const headers: OutgoingHttpHeaders = {
    ...(type.startsWith('text/html') ? pageHeaders() : fileHeaders(`/${name}`)),
    Vary: 'Accept-Encoding',
    'Content-Type': type,
    'Content-Length': content.length,
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  };
  if (status === 200) {
    const validators = validatorsOf(size, modified);
    headers['ETag'] = validators.etag;
    if (validators.lastModified !== undefined) headers['Last-Modified'] = validators.lastModified;
    if (isFresh(request.headers, validators)) {
      sendNotModified(response, headers);
      return true;
    }
  }
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : content);
  return true;
}

function sendNotModified(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  const { 'Content-Type': _type, 'Content-Length': _length, 'Content-Encoding': _encoding, ...rest } = headers;
  response.writeHead(304, rest).end();
}
