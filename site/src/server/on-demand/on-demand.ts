import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FeedbackDesk } from '../../feedback/desk.ts';
import { ON_DEMAND_ROUTES, type OnDemandRoute, openNowRoute } from '../../on-demand/routes.ts';
import { pageHeaders } from '../headers.ts';
import type { OpenRelease } from '../release.ts';
import { SearchThread } from '../search/search-thread.ts';
import { pageTitle } from './page-title.ts';
import { EntryLoader } from '../../render/entry-loader.ts';

const ROUTES = new Map(ON_DEMAND_ROUTES.map((route) => [route.path, route]));

interface Options {
  feedback?: FeedbackDesk | undefined;
  /** The clock of whoever asks; another one in tests. */
  now?: (() => Date) | undefined;
}

/** The routes that Astro renders for each request, with the code and the content of the served release. */
export class OnDemand {
  readonly #entries = new EntryLoader();
  readonly #search = new SearchThread();
  readonly #feedback: FeedbackDesk | undefined;
  readonly #now: () => Date;

  /** Without a desk the forms for feedback say that they are closed. */
  constructor({ feedback, now = () => new Date() }: Options = {}) {
    this.#feedback = feedback;
    this.#now = now;
  }

  /** The route at a path, if this release was built with what it needs. */
  routeAt(release: OpenRelease, path: string): OnDemandRoute | undefined {
    if (!release.onDemand) return undefined;
    return ROUTES.get(path) ?? (release.onDemand.records.hasOffice(path) ? openNowRoute(path) : undefined);
  }

  /** Makes ready what the first request would wait for. */
  async prepare({ onDemand }: OpenRelease): Promise<void> {
    if (onDemand) await Promise.all([this.#search.open(onDemand.database), this.#entries.handlerFor(onDemand.server)]);
  }

  send(release: OpenRelease, route: OnDemandRoute, request: IncomingMessage, response: ServerResponse): Promise<void> {
    // In its one form, whatever the address looked like that came.
    request.url = route.path + (request.url ?? '').replace(/^[^?]*/, '');
    return this.#render(release, request, response);
  }

  async #render({ client, onDemand }: OpenRelease, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!onDemand) throw new Error('The release has nothing to render on demand with.');
    const handler = await this.#entries.handlerFor(onDemand.server);
    for (const [name, value] of Object.entries(pageHeaders())) {
      if (value !== undefined) response.setHeader(name, value);
    }
    // Who asked what is nobody else's business, caches on the way included.
    response.setHeader('Cache-Control', 'private, no-store');
    const locals: App.Locals = {
      frames: onDemand.records.frames,
      feedback: this.#feedback,
      titleOf: (path) => pageTitle(client, path),
      openNow: (path) => onDemand.records.office(path),
      now: this.#now,
      search: (query, options) => this.#search.search(onDemand.database, query, options),
    };
    // Astro finds no route at an address that is one only if the name of the host makes no sense.
    const refuse = () => response.writeHead(400, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Bad Request\n');
    await handler(request, response, refuse, locals);
  }
}
