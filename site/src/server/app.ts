import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { posix } from 'node:path';
import { ANNOUNCEMENT_PATH } from '@themenportal/shared/announcements';
import type { AnnouncementDoor } from '../publisher/announcement-door.ts';
import { hasRepeatedSlash, pathOf, searchOf, useOriginForm, withSlash } from './address.ts';
import { sendDocument } from './documents/send-document.ts';
import { sendErrorPage } from './error-page.ts';
import { guarded } from './guarded.ts';
import { isAssetPath } from './headers.ts';
import { OnDemand } from './on-demand/on-demand.ts';
import type { OpenRelease } from './release.ts';
import type { ServedRelease } from './served-release.ts';

const ALLOWED_METHODS = ['GET', 'HEAD'];

interface AppOptions {
  readonly onDemand?: OnDemand;
  /** Answers what the CMS sends when content changed; without it nothing is there. */
  readonly announcements?: AnnouncementDoor;
}

/** Serves the current release: what is rendered on demand, then files, then old addresses, then "not found". */
export function createApp(
  served: Pick<ServedRelease, 'get'>,
  { onDemand = new OnDemand(), announcements }: AppOptions = {},
): RequestListener {
  return guarded((request, response) => {
    useOriginForm(request);
    const path = pathOf(request);
    if (path === '/health') return sendHealth(served, response);
    if (path === ANNOUNCEMENT_PATH && announcements) return announcements(request, response);
    const release = served.get();
    const route = release && path !== undefined ? onDemand.routeAt(release, withSlash(path)) : undefined;
    const allowed = route?.methods ?? ALLOWED_METHODS;
    if (!allowed.includes(request.method ?? '')) {
      response.writeHead(405, { Allow: allowed.join(', ') }).end();
      return;
    }
    if (!release) {
      response.writeHead(503, { 'Content-Type': 'text/plain;charset=utf-8', 'Retry-After': '5' });
      response.end('The site has not been built yet.\n');
      return;
    }
    if (path === undefined) return sendErrorPage(release, request, response, { path: '/', status: 404 });
    if (route && path !== route.path) return redirect(response, 301, route.path, searchOf(request));
    if (route) return onDemand.send(release, route, request, response);
    sendPage(release, request, response, path);
  });
}

function sendPage(release: OpenRelease, request: IncomingMessage, response: ServerResponse, path: string): void {
  const { client } = release;
  const address = withSlash(path);
  // One address a page.
  if (path !== address && release.hasPage(address)) return redirect(response, 301, address, searchOf(request));
  const sendElse = () => {
    const known = release.onDemand?.records.redirect(address);
    if (known?.target !== undefined) return redirect(response, known.status, known.target);
    sendErrorPage(release, request, response, { path, status: known ? 410 : 404 });
  };
  // Each file has one address, which `/media/../themen/` and `//media/bild.svg` only lead to.
  if (path !== posix.normalize(path) || hasRepeatedSlash(request)) return sendElse();
  if (isAssetPath(path)) return release.sendAsset(request, response, sendElse);
  const name = path.slice(1) + (path === address ? 'index.html' : '');
  if (!sendDocument(client, name, request, response)) sendElse();
}

/** To a decoded path of this site or to an address elsewhere; a header takes neither as it is. */
function redirect(response: ServerResponse, status: number, target: string, search = ''): void {
  const location = target.startsWith('/') ? encodeURI(target) : new URL(target).href;
  response.writeHead(status, { Location: location + search, 'Cache-Control': 'no-cache' }).end();
}

function sendHealth(served: Pick<ServedRelease, 'get'>, response: ServerResponse): void {
  const release = served.get()?.id;
  response.writeHead(release === undefined ? 503 : 200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ status: release === undefined ? 'waiting for the first release' : 'ok', release }));
}
