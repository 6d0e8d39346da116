import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
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
  const segment = path.split('/')[1];
  const language = isLocale(segment) && segment !== SOURCE_LOCALE ? `/${segment}` : '';
  return pageFile(`${language}/${status}/`);
}
