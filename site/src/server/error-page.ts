import type { IncomingMessage, ServerResponse } from 'node:http';
import { gonePath, localeOfPath, notFoundPath } from '@themenportal/shared/paths';
import { pageFile } from '../content/outputs/page-file.ts';
import { sendDocument } from './documents/send-document.ts';
import { pageHeaders } from './headers.ts';
import type { OpenRelease } from './release.ts';

/** Answers with the release's own page for 404 or 410, in the language that the path asks for. */
export function sendErrorPage(
  { client }: OpenRelease,
  request: IncomingMessage,
  response: ServerResponse,
  { path, status }: { path: string; status: 404 | 410 },
): void {
  if (sendDocument(client, errorPageFile(path, status), request, response, status)) return;
  response.writeHead(status, { ...pageHeaders(), 'Content-Type': 'text/html;charset=utf-8' }).end();
}

function errorPageFile(path: string, status: 404 | 410): string {
  const locale = localeOfPath(path);
  return pageFile(status === 404 ? notFoundPath(locale) : gonePath(locale));
}
