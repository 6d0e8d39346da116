import { createReadStream, existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isLocale, SOURCE_LOCALE } from '@themenportal/shared/locales';
import type { OpenRelease } from './release.ts';

/** Answers with the release's own page for 404 or 410, in the language that the path asks for. */
export function sendErrorPage(release: OpenRelease, response: ServerResponse, path: string, status: 404 | 410): void {
  const name = errorPageFile(path, status);
  const file = join(release.client, name);
  const headers = release.headersOf(`/${name.replace(/index\.html$/, '')}`);
  response.writeHead(status, { ...headers, 'Content-Type': 'text/html;charset=utf-8' });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end();
}

function errorPageFile(path: string, status: 404 | 410): string {
  const segment = path.split('/')[1];
  if (isLocale(segment) && segment !== SOURCE_LOCALE) return `${segment}/${status}/index.html`;
  return status === 404 ? '404.html' : '410/index.html';
}
